import type { PageRoute } from '../../../platform/web/page.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { Breadcrumbs, EmptyState, PageHeading } from '../../../ui/index.ts'
import { followedLines } from '../lines.server.ts'
import { meetingsOfRound } from '../queries.server.ts'
import { figuresOf } from '../report.ts'
import { loadRound } from '../rounds-store.server.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { Figures } from '../views/figures.tsx'
import { OutcomeList } from '../views/outcome-list.tsx'
import { portalPath, publicPath } from '../views/paths.ts'

/** Report to voters after a round: for each meeting what was raised and what came of it; made to be printed. */
export const portalRound: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const held = (await meetingsOfRound(page, round.id)).filter(({ state }) => state === 'closed')
  const lines = await followedLines(page, { roundId: round.id })
  const shown = lines.filter(({ meetingId }) => held.some(({ id }) => id === meetingId))
  return page.portal(
    { title: `Báo lại cử tri: ${round.name}`, current: portalPath },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + portalPath, label: 'Tiếp xúc cử tri' }, { label: round.name }]}
      />
      <PageHeading
        overline={`${writeDay(round.startsOn)} – ${writeDay(round.endsOn)}`}
        title="Bà con đã nêu gì, kết quả ra sao"
        lead={`${round.name}. Kết quả tính đến ngày ${writeDay(page.today)}.`}
      />
      {held.length === 0 ? (
        <EmptyState title="Đợt này chưa có cuộc tiếp xúc nào kết thúc" />
      ) : (
        <Figures figures={figuresOf(shown)} />
      )}
      {held.map((meeting) => (
        <section>
          <h2>
            <a href={page.base + publicPath(meeting.id)}>{meetingName(meeting)}</a>
          </h2>
          <p class="hint">{whenText(meeting)}</p>
          <OutcomeList
            lines={shown.filter(({ meetingId }) => meetingId === meeting.id)}
            base={page.base}
          />
        </section>
      ))}
    </>,
  )
}
