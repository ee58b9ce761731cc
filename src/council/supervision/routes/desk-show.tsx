import { writeDay } from '../../../kernel/clock.ts'
import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import { Breadcrumbs, EmptyState, PageHeading } from '../../../ui/index.ts'
import { followedRecommendations } from '../followed.server.ts'
import { bodiesOf, readsAll } from '../policy.ts'
import { findingsOf, membersOf, partsOf, stepsOf, visitsOf } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { Findings, Parts, Recommendations, SupervisionFacts, Visits } from '../views/dossier.tsx'
import { SupervisionChip } from '../views/marks.tsx'
import { deskPath, recommendationPath } from '../views/paths.ts'
import { SupervisionLife } from '../views/life.tsx'
import { ofSupervision } from '../views/supervision-page.tsx'
import { Actions, clocksOf } from '../views/supervision-actions.tsx'

/** One supervision at the desk: all that is known of it, and only what this person may do now. */
export const deskShow = ofSupervision(async (page, one) => {
  const { id } = one
  const isConcluded = one.state === 'concluded'
  const [members, allParts, visits, findings, list, steps] = await Promise.all([
    membersOf(page, id),
    partsOf(page, id),
    visitsOf(page, id),
    findingsOf(page, id),
    followedRecommendations(page, { supervisionId: id }),
    stepsOf(page, id),
  ])
  const own = bodiesOf(page.actor)
  const parts = readsAll(page.actor)
    ? allParts
    : allParts.filter(({ bodyId }) => own.includes(bodyId))
  const files = await filesOf(page, [
    ...parts.map((part) => ({ kind: 'supervised_report', id: part.id })),
    ...visits.map((visit) => ({ kind: 'supervision_visit', id: visit.id })),
  ])
  const showsWork = readsAll(page.actor) || one.state === 'drafted' || isConcluded
  return page.desk(
    { title: one.subject, current: deskPath, live: `supervision:${id}` },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + deskPath, label: 'Giám sát' }, { label: one.subject }]}
      />
      <PageHeading
        overline={one.isSample ? `${kindText[one.kind]} (dữ liệu mẫu)` : kindText[one.kind]}
        title={one.subject}
        status={
          <>
            <SupervisionChip state={one.state} />
            {await clocksOf(page, one)}
          </>
        }
        actions={<Actions page={page} one={one} />}
      />
      <div class="two-columns">
        <div>
          {one.outline ? (
            <>
              <h2>
                Đề cương (nộp báo cáo trước {one.repliesDueOn ? writeDay(one.repliesDueOn) : ''})
              </h2>
              <p class="spoken">{one.outline}</p>
            </>
          ) : null}
          <h2>Đối tượng chịu giám sát</h2>
          <Parts page={page} supervision={one} parts={parts} files={files} />
          <h2>Khảo sát, làm việc ({visits.length})</h2>
          {visits.length === 0 ? (
            <EmptyState title="Chưa xếp buổi nào" />
          ) : (
            <Visits page={page} supervision={one} visits={visits} files={files} />
          )}
          {showsWork ? (
            <>
              <h2>Phát hiện ({findings.length})</h2>
              {findings.length === 0 ? (
                <EmptyState title="Chưa ghi phát hiện" />
              ) : (
                <Findings findings={findings} />
              )}
              {one.draft ? (
                <>
                  <h2>Dự thảo báo cáo</h2>
                  <p class="spoken">{one.draft}</p>
                </>
              ) : null}
              {isConcluded ? (
                <>
                  <h2>Kết luận {one.conclusionNumber}</h2>
                  <p class="spoken">{one.conclusion}</p>
                </>
              ) : null}
              <h2>Kiến nghị ({list.length})</h2>
              {list.length === 0 ? (
                <EmptyState title="Chưa soạn kiến nghị" />
              ) : (
                <Recommendations
                  page={page}
                  list={list}
                  pathOf={(each) => page.base + recommendationPath(each.id)}
                />
              )}
            </>
          ) : null}
          <SupervisionLife steps={steps} />
        </div>
        <SupervisionFacts supervision={one} members={members} parts={allParts} base={page.base} />
      </div>
    </>,
  )
})
