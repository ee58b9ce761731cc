import { writeTime } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Card,
  CardGrid,
  DataTable,
  Disclosure,
  EmptyState,
  FormActions,
  HiddenField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import {
  markText,
  type Attendance,
  type AttendanceMark,
  type SessionShown,
} from '../../sessions/index.ts'
import { choices, choiceText, type BallotShown, type VoteShown } from '../../voting/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

/** Ballots by name for those who have not voted: hands seen, names called. */
export function EnterBallots(props: {
  page: PageContext
  sessionId: string
  vote: VoteShown
  roll: readonly Attendance[]
  cast: readonly BallotShown[]
}) {
  const { page, sessionId, vote, roll, cast } = props
  const voted = new Set(cast.map(({ personId }) => personId))
  const left = roll.filter(({ mark, personId }) => mark === 'present' && !voted.has(personId))
  if (left.length === 0) return null
  const state = formState(page, 'ballot.enter')
  const typed = state.typedAll('ballot') ?? []
  return (
    <Card title="Ghi biểu quyết theo tên">
      <ActForm
        page={page}
        act="ballot.enter"
        path={`${hallPaths.secretary(sessionId)}/bieu-quyet/${vote.id}`}
      >
        <CardGrid>
          {left.map(({ personId, name }, place) => (
            <SelectField
              name="ballot"
              id={place === 0 ? 'ballot' : `ballot-${place}`}
              label={name}
              error={place === 0 ? state.problem('ballot') : undefined}
              optional="unmarked"
              emptyLabel="– Chưa ghi –"
              value={typed.find((text) => text.startsWith(personId))}
              options={choices.map((choice) => ({
                value: `${personId}:${choice}`,
                label: choiceText[choice],
              }))}
            />
          ))}
        </CardGrid>
        <FormActions>
          <SubmitButton>Ghi các ý kiến đã chọn</SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
}

/** What the secretary writes of the item at hand. */
export function Summary({ page, hall }: { page: PageContext; hall: Hall }) {
  const { item, session } = hall
  if (!item) return null
  const act = 'agenda_item.summarise'
  const state = formState(page, act)
  return (
    <Card title="Diễn biến nội dung đang tiến hành">
      <ActForm
        page={page}
        act={act}
        path={`${hallPaths.secretary(session.id)}/muc/${item.id}`}
        draftKey={`${act}:${item.id}`}
      >
        <HiddenField name="version" value={item.version} />
        <TextArea
          {...state.of('summary')}
          value={state.typed('summary') || item.summary}
          label="Tóm tắt ý kiến, kết luận"
          rows={4}
          maxLength={20_000}
          optional
        />
        <FormActions>
          <SubmitButton variant="secondary">Ghi diễn biến</SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
}

const nextMarks: Readonly<Record<AttendanceMark, readonly AttendanceMark[]>> = {
  absent: ['present'],
  excused: ['present'],
  left: ['present'],
  present: ['left'],
}

/** The roll: one press for who comes or leaves, a form for time and reason. */
export function Roll(props: {
  page: PageContext
  session: SessionShown
  roll: readonly Attendance[]
}) {
  const { page, session, roll } = props
  const isOpen = session.state === 'opened' || session.state === 'paused'
  const path = `${hallPaths.secretary(session.id)}/diem-danh`
  const marks = { time: '', reason: '' }
  return (
    <Card title="Điểm danh">
      {isOpen ? <LateOrExcused page={page} path={path} roll={roll} /> : null}
      <DataTable
        caption="Danh sách đại biểu"
        isCaptionHidden
        isDense
        columns={[
          { key: 'name', heading: 'Đại biểu', isRowHeading: true, cell: ({ name }) => name },
          {
            key: 'mark',
            heading: 'Tình trạng',
            cell: ({ mark, since, reason }) =>
              [markText[mark], since ? `từ ${writeTime(since)}` : '', reason]
                .filter(Boolean)
                .join(', '),
          },
          {
            key: 'acts',
            heading: 'Việc',
            cell: ({ personId, name, mark }) =>
              isOpen
                ? nextMarks[mark].map((next) => (
                    <ActButton
                      page={page}
                      path={path}
                      fields={{ personId, mark: next, ...marks }}
                      variant="quiet"
                    >
                      {markText[next]}
                      <span class="visually-hidden">: {name}</span>
                    </ActButton>
                  ))
                : '–',
          },
        ]}
        rows={roll}
        rowKey={({ personId }) => personId}
        empty={<EmptyState title="Danh sách đại biểu được lập khi khai mạc" />}
      />
    </Card>
  )
}

function LateOrExcused(props: { page: PageContext; path: string; roll: readonly Attendance[] }) {
  const { page, path, roll } = props
  const state = formState(page, 'attendance.mark')
  return (
    <Disclosure summary="Ghi đến muộn, về sớm theo giờ, hoặc vắng có lý do">
      <ActForm page={page} act="attendance.mark" path={path}>
        <SelectField
          {...state.of('personId')}
          label="Đại biểu"
          options={roll.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <SelectField
          {...state.of('mark')}
          label="Tình trạng"
          options={(Object.keys(markText) as AttendanceMark[]).map((mark) => ({
            value: mark,
            label: markText[mark],
          }))}
        />
        <TextField
          {...state.of('time')}
          label="Từ lúc"
          hint="Ví dụ 08:40; để trống là lúc này."
          width="short"
          optional
        />
        <TextField {...state.of('reason')} label="Lý do" optional />
        <FormActions>
          <SubmitButton variant="secondary">Ghi điểm danh</SubmitButton>
        </FormActions>
      </ActForm>
    </Disclosure>
  )
}
