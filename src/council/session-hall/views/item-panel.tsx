import type { Child } from 'hono/jsx'
import { Card } from '../../../ui/index.ts'
import { itemKindText, minutesInWords, speechText } from '../../agenda/index.ts'
import { sessionStateText } from '../../sessions/index.ts'
import type { Hall } from '../hall.server.ts'
import { Timer } from './timer.tsx'

/** What is on the table and who speaks, with their clocks. */
export function ItemPanel(props: { hall: Hall; now: Temporal.Instant; footer?: Child }) {
  const { hall, now, footer } = props
  const { item, session, speaking } = hall
  if (!item) {
    return (
      <Card title={sessionStateText[session.state]} footer={footer}>
        <p>{idleWords(hall)}</p>
      </Card>
    )
  }
  return (
    <Card title={`${item.number}. ${item.title}`} footer={footer}>
      <p>
        {[itemKindText[item.kind], item.owner, item.speaker].filter(Boolean).join('; ')}
        {item.beganAt ? (
          <>
            {' '}
            – <Timer since={item.beganAt} now={now} /> / {minutesInWords(item.minutesPlanned)}
          </>
        ) : null}
      </p>
      {speaking?.beganAt ? (
        <p>
          Đang phát biểu: <strong>{speaking.name}</strong> (
          {speechText[speaking.kind].toLowerCase()}) <Timer since={speaking.beganAt} now={now} />
        </p>
      ) : null}
    </Card>
  )
}

function idleWords({ session, agenda }: Hall): string {
  const next = agenda.find(({ state }) => state === 'pending')
  if (session.state === 'paused') return 'Kỳ họp đang tạm nghỉ.'
  if (session.state === 'closed') return 'Kỳ họp đã bế mạc.'
  if (session.state === 'opened') {
    return next ? `Nội dung tiếp theo: ${next.number}. ${next.title}` : 'Đã hết chương trình.'
  }
  return 'Kỳ họp chưa khai mạc.'
}
