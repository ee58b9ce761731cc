import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  correctLineOfMeeting,
  withdrawLineOfMeeting,
} from '../../flows/correct-line-of-meeting.server.ts'
import { recordLineAtMeeting } from '../../flows/record-petition-at-meeting.server.ts'
import { earlierAnswers } from '../earlier.server.ts'
import { deviceForm } from '../forms.ts'
import { lineReceipt } from '../lines.server.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { writeSecond } from '../text.vi.ts'
import { petitionStands } from '../views/marks.tsx'
import { meetingPath } from '../views/paths.ts'

type Sent = Parameters<typeof recordLineAtMeeting>[1] & { verb: 'note' | 'correct' | 'withdraw' }

/** What a device sends of a line it kept, in the order it happened there. */
function carryOut(context: ActContext, sent: Sent): Promise<Result<{ lineId: string }>> {
  if (sent.verb === 'note') return recordLineAtMeeting(context, sent)
  const change = { ...sent, reason: '' }
  return sent.verb === 'correct'
    ? correctLineOfMeeting(context, change)
    : withdrawLineOfMeeting(context, change)
}

const json = (page: PageContext, value: unknown, status = 200) =>
  page.respond(JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' }, status)

/** Why a line was not taken, sentence by sentence: the line stays on the device with it. */
const refusedLine: PageRoute = (page) => {
  const { problems = {}, refusal } = page.again ?? {}
  const sentences = [...Object.values(problems), ...(refusal ? [page.sentence(refusal)] : [])]
  return json(page, { problem: sentences.join(' '), code: refusal?.code }, 422)
}

export const sendLine = actRoute({
  act: 'spoken_line.send',
  form: deviceForm,
  command: async (context, input, param) => {
    const { account, ...sent } = input
    // A phone passes from hand to hand: what one person noted is never sent in another's name.
    if (account !== context.actor?.accountId) return refuse('spoken_line.another_account')
    const done = await carryOut(context, { ...sent, meetingId: param('id') })
    return done.ok ? ok({ lineId: input.lineId }) : done
  },
  again: refusedLine,
  next: ({ lineId }, { param }) => `${meetingPath(param('id'))}/ghi/bien-nhan/${lineId}`,
})

/** The receipt of a line: read from the rows of the committed act, never from what was sent. */
export const lineReceiptPage: PageRoute = async (page) => {
  const line = await lineReceipt(page, page.param('id'), page.param('lineId'))
  if (!line) return json(page, { problem: 'Không có dòng này.' }, 404)
  const { petition } = line
  return json(page, {
    id: line.id,
    position: line.position,
    at: writeSecond(line.recordedAt),
    isWithdrawn: line.isWithdrawn,
    link: petition && {
      words: `${petition.receiptCode} – ${petitionStands(petition)}`,
      href: `${page.base}/ban-lam-viec/kien-nghi/${petition.id}`,
    },
  })
}

/** Earlier answers to the same need, while it is being noted. */
export const earlierPage: PageRoute = ofMeeting(async (page) => {
  const { words, petitions } = await earlierAnswers(page, page.query.get('loi') ?? '')
  const items = petitions.map(({ title, path, answer }) => ({
    title,
    href: page.base + path,
    note: answer,
  }))
  return json(page, { words, items })
})
