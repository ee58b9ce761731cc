import type { PageRoute } from '../../../platform/web/page.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { Breadcrumbs, ButtonLink, DefinitionList, Notice, PageHeading } from '../../../ui/index.ts'
import { voterMeetingPermissions } from '../policy.ts'
import { meetingsOfRound } from '../queries.server.ts'
import { clashesAmong } from '../round.ts'
import { loadRound } from '../rounds-store.server.ts'
import { roundKindText } from '../text.vi.ts'
import { clockOf } from '../views/marks.tsx'
import { MeetingTable } from '../views/meeting-table.tsx'
import { deskPath, meetingPath, portalPath, roundPath } from '../views/paths.ts'

/** One round: its meetings, its deadlines, who is booked twice, and what may be done now. */
export const deskRound: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const meetings = await meetingsOfRound(page, round.id)
  const stands = meetings.filter(({ state }) => state !== 'cancelled')
  const clashes = clashesAmong(stands.map((one) => ({ ...one, delegates: one.delegateIds })))
  const clashing = new Set(clashes.flatMap(({ one, other }) => [one, other]))
  const mayPlan = voterMeetingPermissions['voter_meeting.plan'].may(page.actor)
  const waiting = meetings.filter(({ state }) => state === 'planned').length
  const clock = { ruleKey: round.reportDueRule, eventOn: round.endsOn, dueOn: round.reportDueOn }
  const address = page.base + roundPath(round.id)
  return page.desk(
    { title: round.name, current: deskPath, live: 'voter-meetings' },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + deskPath, label: 'Tiếp xúc cử tri' }, { label: round.name }]}
      />
      <PageHeading
        overline={roundKindText[round.kind]}
        title={round.name}
        status={await clockOf(page, clock, {
          label: 'Hạn tổng hợp gửi Thường trực',
          isDone: false,
        })}
        actions={
          <>
            {mayPlan && waiting > 0 ? (
              <ButtonLink href={`${address}/thong-bao`} variant="primary">
                Thông báo cả đợt ({waiting})
              </ButtonLink>
            ) : null}
            {mayPlan ? (
              <>
                <ButtonLink
                  href={`${address}/rai`}
                  variant={meetings.length === 0 ? 'primary' : 'secondary'}
                >
                  Rải ra các thôn
                </ButtonLink>
                <ButtonLink href={`${address}/them`}>Xếp một cuộc</ButtonLink>
              </>
            ) : null}
            <ButtonLink href={`${address}/tong-hop`}>Báo cáo tổng hợp</ButtonLink>
            <ButtonLink href={`${page.base}${portalPath}/dot/${round.id}`}>
              Báo lại cử tri
            </ButtonLink>
          </>
        }
      />
      <DefinitionList
        items={[
          { term: 'Thời gian', value: `${writeDay(round.startsOn)} – ${writeDay(round.endsOn)}` },
          ...(round.sessionName ? [{ term: 'Kỳ họp', value: round.sessionName }] : []),
          ...(round.subject ? [{ term: 'Chuyên đề', value: round.subject }] : []),
          {
            term: 'Thống nhất với MTTQ và các Tổ',
            value: round.agreedOn ? `${writeDay(round.agreedOn)} ${round.agreement}` : 'Chưa ghi',
          },
        ]}
      />
      {clashing.size > 0 ? (
        <Notice tone="warning" title="Có đại biểu bị xếp hai nơi cùng giờ">
          {clashes.length} cặp cuộc tiếp xúc trùng giờ. Hãy dời một trong hai cuộc được đánh dấu
          “Trùng giờ”.
        </Notice>
      ) : null}
      <MeetingTable
        rows={meetings}
        caption={`Các cuộc tiếp xúc của đợt ${round.name}`}
        hrefOf={(row) => page.base + meetingPath(row.id)}
        clashing={clashing}
        isDesk
      />
    </>,
  )
}
