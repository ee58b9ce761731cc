import { writeDay } from '../../../kernel/clock.ts'
import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, DefinitionList, PageHeading } from '../../../ui/index.ts'
import { deadlineFrom, DeadlineOf } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import type { FollowedRecommendation } from '../shown.ts'
import { readsAll } from '../policy.ts'
import { followSlugs, followVerbsFor } from '../verbs.ts'
import { StandingChips } from '../views/marks.tsx'
import { deskPath, portalPath, recommendationPath, supervisionPath } from '../views/paths.ts'
import { Records } from '../views/records.tsx'
import { followTitles, ofRecommendation } from '../views/supervision-page.tsx'

/** One recommendation: what was asked of whom, all that was told, and what this person may do. */
export const recommendationShow = ofRecommendation(async (page, supervision, one) => {
  if (one.madeOn === null && !readsAll(page.actor)) return page.notFound()
  const files = await filesOf(
    page,
    one.records.map(({ id }) => ({ kind: 'recommendation_record', id })),
  )
  const title = `Kiến nghị ${one.number}`
  const address = page.base + recommendationPath(one.id)
  return page.desk(
    {
      title: `${title}: ${supervision.subject}`,
      current: deskPath,
      live: `recommendation:${one.id}`,
    },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Giám sát' },
          { href: page.base + supervisionPath(supervision.id), label: supervision.subject },
          { label: title },
        ]}
      />
      <PageHeading
        overline={title}
        title={one.words}
        status={
          <>
            <StandingChips one={one} page={page} />
            {await explainClock(page, one)}
          </>
        }
        actions={followVerbsFor(page.actor, one, page.today).map((verb, place) => (
          <ButtonLink
            href={`${address}/${followSlugs[verb]}`}
            variant={place === 0 ? 'primary' : 'secondary'}
          >
            {followTitles[verb]}
          </ButtonLink>
        ))}
      />
      <RecommendationFacts one={one} />
      <h2>Theo dõi thực hiện</h2>
      <Records page={page} one={one} files={files} />
      {one.madeOn ? (
        <p>
          <a href={`${page.base}${portalPath}/kien-nghi/${one.id}`}>Trang công khai</a>
        </p>
      ) : null}
    </>,
  )
})

export function RecommendationFacts({ one }: { one: FollowedRecommendation }) {
  return (
    <DefinitionList
      items={[
        { term: 'Cơ quan thực hiện', value: one.addressee },
        { term: 'Chịu trách nhiệm', value: one.answerer },
        { term: 'Hạn', value: writeDay(one.dueOn) },
        { term: 'Cách chứng minh', value: one.proof },
      ]}
    />
  )
}

// Luật 121/2025/QH15, Điều 40: what was not done by its day is explained within the days of SUP-004.

async function explainClock(page: PageContext, one: FollowedRecommendation) {
  const isLate = one.standing !== 'done' && Temporal.PlainDate.compare(page.today, one.dueOn) > 0
  if (one.madeOn === null || !isLate || one.records.some(({ kind }) => kind === 'explanation'))
    return null
  const deadline = await deadlineFrom(page, clocks.explainBy, one.dueOn)
  return (
    <DeadlineOf
      deadline={deadline}
      label={`Giải trình: ${writeDay(deadline.dueOn)}`}
      tone="warning"
      base={page.base}
    />
  )
}
