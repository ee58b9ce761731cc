import { randomUUIDv7 } from 'node:crypto'
import { writeTime } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Card,
  Form,
  FormActions,
  Notice,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { speechText, type SpeechKind } from '../../agenda/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { markText, type AttendanceMark } from '../../sessions/index.ts'
import { choices, choiceText, type Choice, type VoteShown } from '../../voting/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

/** Whether one is noted as present; if not, the code shown in the hall proves that one is here. */
export function CheckIn(props: {
  hall: Hall
  page: PageContext
  attendance: { mark: AttendanceMark; since: Temporal.Instant | null } | undefined
}) {
  const { hall, page, attendance } = props
  const { id, state } = hall.session
  if (!attendance) {
    return state === 'opened' || state === 'paused' ? (
      <Notice tone="warning">Bạn không có trong danh sách đại biểu của kỳ họp này.</Notice>
    ) : null
  }
  if (attendance.mark === 'present') {
    const since = attendance.since ? ` từ ${writeTime(attendance.since)}` : ''
    return <Notice tone="success">Bạn đã được ghi có mặt{since}.</Notice>
  }
  if (state !== 'opened' && state !== 'paused') return null
  const form = formState(page, 'attendance.check_in')
  return (
    <ActForm page={page} act="attendance.check_in" path={`${hallPaths.seat(id)}/diem-danh`}>
      <p>Hiện được ghi: {markText[attendance.mark].toLowerCase()}.</p>
      <TextField
        {...form.of('code')}
        label="Mã điểm danh đang chiếu tại phòng họp"
        inputMode="numeric"
        autocomplete="off"
        maxLength={7}
        width="short"
      />
      <FormActions>
        <SubmitButton>Điểm danh</SubmitButton>
      </FormActions>
    </ActForm>
  )
}

/** Three large buttons; after the ballot is written down, when and how. */
export function VotePad(props: {
  page: PageContext
  vote: VoteShown
  sessionId: string
  isPresent: boolean
  isConflicted: boolean
  ballot: { choice: Choice; castAt: Temporal.Instant } | undefined
}) {
  const { vote, isPresent, isConflicted, ballot } = props
  if (ballot) {
    return (
      <Notice tone="success" title={`Đã ghi nhận lúc ${writeTime(ballot.castAt)}`} isAnnounced>
        Biểu quyết số {vote.number}: {choiceText[ballot.choice]}.
      </Notice>
    )
  }
  if (vote.state !== 'opened') return null
  return (
    <Card title={vote.question}>
      <p>
        Biểu quyết số {vote.number}, mở lúc {writeTime(vote.openedAt)}.
      </p>
      {notByPad({ vote, isPresent, isConflicted }) ?? <Pad {...props} />}
    </Card>
  )
}

/** Why this delegate has no pad now; undefined for whoever has. */
function notByPad(standing: { vote: VoteShown; isPresent: boolean; isConflicted: boolean }) {
  const { vote, isPresent, isConflicted } = standing
  if (isConflicted) {
    return (
      <Notice tone="warning">Bạn không biểu quyết về nội dung này vì có xung đột lợi ích.</Notice>
    )
  }
  if (vote.manner !== 'device') {
    return <Notice>Biểu quyết bằng giơ tay hoặc gọi tên: thư ký ghi theo tên.</Notice>
  }
  return isPresent ? undefined : <Notice tone="warning">Hãy điểm danh để được biểu quyết.</Notice>
}

function Pad({ page, sessionId, vote }: { page: PageContext; sessionId: string; vote: VoteShown }) {
  return (
    <Form
      class="pad"
      action={`${page.base}${hallPaths.seat(sessionId)}/bieu-quyet/${vote.id}`}
      idempotencyKey={randomUUIDv7()}
      label="Ý kiến của bạn"
    >
      {choices.map((choice) => (
        <SubmitButton
          name="choice"
          value={choice}
          variant={choice === 'in_favour' ? 'primary' : 'secondary'}
          submitsWith="Đang gửi…"
        >
          {choiceText[choice]}
        </SubmitButton>
      ))}
    </Form>
  )
}

const ofDelegates: readonly SpeechKind[] = ['discussion', 'questioning', 'reply', 'point_of_order']

/** Asking for the floor, or one's place in the queue. */
export function RaiseHand({ hall, page }: { hall: Hall; page: PageContext }) {
  const { session, item, queue } = hall
  if (!item || session.state !== 'opened') return null
  const place = queue.findIndex(({ personId }) => personId === page.actor?.personId)
  const own = queue[place]
  if (own) {
    return (
      <Notice
        actions={
          <ActButton
            page={page}
            path={`${hallPaths.seat(session.id)}/phat-bieu/${own.id}/thoi`}
            variant="secondary"
          >
            Thôi phát biểu
          </ActButton>
        }
      >
        Bạn đang chờ phát biểu, thứ {place + 1} trong {queue.length} người.
      </Notice>
    )
  }
  const form = formState(page, 'speech.ask')
  return (
    <ActForm page={page} act="speech.ask" path={`${hallPaths.seat(session.id)}/phat-bieu`}>
      <SelectField
        {...form.of('kind')}
        label="Đăng ký phát biểu"
        value={form.typed('kind') || 'discussion'}
        emptyLabel={null}
        options={ofDelegates.map((kind) => ({ value: kind, label: speechText[kind] }))}
      />
      <FormActions>
        <SubmitButton variant="secondary">Giơ tay</SubmitButton>
      </FormActions>
    </ActForm>
  )
}
