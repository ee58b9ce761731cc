import { writeDay } from '../../../kernel/clock.ts'
import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import { Breadcrumbs, ButtonLink, Notice, PageHeading } from '../../../ui/index.ts'
import { followedRecommendations } from '../followed.server.ts'
import { findingsOf, membersOf, partsOf } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { Findings, Recommendations, SupervisionFacts } from '../views/dossier.tsx'
import { StandingChips, SupervisionChip } from '../views/marks.tsx'
import { portalPath } from '../views/paths.ts'
import { Records } from '../views/records.tsx'
import { ofRecommendation, ofSupervision } from '../views/supervision-page.tsx'
import { RecommendationFacts } from './recommendation.tsx'

/** One conclusion as everybody reads it; before it is made there is nothing to read. */
export const portalShow = ofSupervision(async (page, one) => {
  if (one.state !== 'concluded') return page.notFound()
  const [members, parts, findings, list] = await Promise.all([
    membersOf(page, one.id),
    partsOf(page, one.id),
    findingsOf(page, one.id),
    followedRecommendations(page, { supervisionId: one.id }),
  ])
  return page.portal(
    { title: one.subject, current: portalPath, live: `supervision:${one.id}` },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + portalPath, label: 'Giám sát' }, { label: one.subject }]}
      />
      <PageHeading
        overline={kindText[one.kind]}
        title={one.subject}
        lead={`Kết luận ${one.conclusionNumber}${one.concludedOn ? `, ${writeDay(one.concludedOn)}` : ''}`}
        status={<SupervisionChip state={one.state} />}
        actions={
          <ButtonLink href={`${page.base}${portalPath}/${one.id}/ket-luan/pdf`} download>
            Tải kết luận PDF
          </ButtonLink>
        }
      />
      {one.isSample ? <Notice tone="info">Đây là dữ liệu mẫu.</Notice> : null}
      <SupervisionFacts supervision={one} members={members} parts={parts} base={page.base} />
      <h2>Đánh giá chung</h2>
      <p class="spoken">{one.conclusion}</p>
      <h2>Phát hiện</h2>
      <Findings findings={findings} />
      <h2>Kiến nghị ({list.length})</h2>
      <Recommendations
        page={page}
        list={list}
        pathOf={(each) => `${page.base}${portalPath}/kien-nghi/${each.id}`}
      />
    </>,
  )
})

/** One recommendation as everybody follows it. */
export const portalRecommendation = ofRecommendation(async (page, supervision, one) => {
  if (one.madeOn === null) return page.notFound()
  const files = await filesOf(
    page,
    one.records.map(({ id }) => ({ kind: 'recommendation_record', id })),
  )
  return page.portal(
    {
      title: `Kiến nghị ${one.number}: ${supervision.subject}`,
      current: portalPath,
      live: `recommendation:${one.id}`,
    },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + portalPath, label: 'Giám sát' },
          { href: `${page.base}${portalPath}/${supervision.id}`, label: supervision.subject },
          { label: `Kiến nghị ${one.number}` },
        ]}
      />
      <PageHeading
        overline={`Kiến nghị ${one.number}`}
        title={one.words}
        status={<StandingChips one={one} page={page} />}
      />
      <RecommendationFacts one={one} />
      <h2>Theo dõi thực hiện</h2>
      <Records page={page} one={one} files={files} />
    </>,
  )
})
