import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Card,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  FormActions,
  HiddenField,
  Notice,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { quorumSentence, type Attendance } from '../../sessions/index.ts'
import { manners, mannerText, matters, matterText, type VoteShown } from '../../voting/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

/** What the chair may do with the vote at hand: close it, annul it, open another. */
export function VoteActs(props: { hall: Hall; page: PageContext; roll: readonly Attendance[] }) {
  const { hall, page, roll } = props
  const { session, item, vote, votes } = hall
  if (session.state !== 'opened' || !item) return null
  const annulled = votes.findLast(({ itemId, state }) => itemId === item.id && state === 'annulled')
  const isRepeated = votes.some(({ repeatsId }) => repeatsId === annulled?.id)
  return (
    <>
      {vote?.state === 'opened' ? (
        <ActButton
          page={page}
          path={`${hallPaths.cockpit(session.id)}/bieu-quyet/${vote.id}/ket-thuc`}
        >
          Kết thúc biểu quyết
        </ActButton>
      ) : (
        <NextVote {...props} repeats={isRepeated ? undefined : annulled} />
      )}
      {vote ? <Annul page={page} sessionId={session.id} vote={vote} roll={roll} /> : null}
    </>
  )
}

/** One item mostly has one vote: the form for another stands behind a word. */
function NextVote(props: Parameters<typeof OpenVote>[0]) {
  const { hall, page } = props
  const isBack = page.again?.act === 'vote.open'
  if (hall.vote?.state !== 'closed' || isBack) return <OpenVote {...props} />
  return (
    <Disclosure summary="Mở biểu quyết khác về nội dung này">
      <OpenVote {...props} />
    </Disclosure>
  )
}

function Annul(props: {
  page: PageContext
  sessionId: string
  vote: VoteShown
  roll: readonly Attendance[]
}) {
  const { page, sessionId, vote } = props
  const state = formState(page, 'vote.annul')
  return (
    <Disclosure summary="Hủy kết quả để biểu quyết lại">
      <ActForm
        page={page}
        act="vote.annul"
        path={`${hallPaths.cockpit(sessionId)}/bieu-quyet/${vote.id}/huy`}
      >
        <TextArea {...state.of('reason')} label="Lý do hủy" rows={2} maxLength={1000} />
        <FormActions>
          <SubmitButton variant="danger">Hủy kết quả</SubmitButton>
          <ButtonLink href={page.base + hallPaths.vote(sessionId, vote.id)}>
            Xem theo tên
          </ButtonLink>
        </FormActions>
      </ActForm>
    </Disclosure>
  )
}

function OpenVote(props: {
  hall: Hall
  page: PageContext
  roll: readonly Attendance[]
  repeats: VoteShown | undefined
}) {
  const { hall, page, roll, repeats } = props
  const { session, item, quorum } = hall
  if (!item) return null
  const act = 'vote.open'
  const state = formState(page, act)
  const isResolution = item.kind === 'draft_resolution'
  const proposed = repeats?.question ?? proposedQuestion(item.title)
  return (
    <Card title={repeats ? `Biểu quyết lại (thay số ${repeats.number} đã hủy)` : 'Mở biểu quyết'}>
      <ActForm page={page} act={act} path={`${hallPaths.cockpit(session.id)}/bieu-quyet`}>
        <HiddenField name="itemId" value={item.id} />
        {repeats ? <HiddenField name="repeatsId" value={repeats.id} /> : null}
        <TextArea
          {...state.of('question')}
          value={state.typed('question') || proposed}
          label="Câu hỏi biểu quyết"
          hint="Giữ nguyên từng chữ từ lúc mở."
          rows={2}
          maxLength={1000}
        />
        <SelectField
          {...state.of('matter')}
          label="Việc được quyết định"
          value={state.typed('matter') || (isResolution ? 'resolution' : 'procedure')}
          emptyLabel={null}
          options={matters.map((matter) => ({ value: matter, label: matterText[matter] }))}
        />
        <SelectField
          {...state.of('manner')}
          label="Cách biểu quyết"
          value={state.typed('manner') || 'device'}
          emptyLabel={null}
          options={manners.map((manner) => ({ value: manner, label: mannerText[manner] }))}
        />
        <Disclosure summary="Đại biểu không được biểu quyết vì xung đột lợi ích">
          <CheckboxGroup
            name="conflicted"
            label="Không biểu quyết"
            optional="unmarked"
            values={state.typedAll('conflicted') ?? []}
            choices={roll.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        </Disclosure>
        {quorum && !quorum.isReached ? (
          <>
            <Notice tone="warning">{quorumSentence(quorum)}</Notice>
            <Checkbox
              name="quorumSeen"
              label="Tôi đã thấy cảnh báo, vẫn mở biểu quyết"
              error={state.problem('quorumSeen')}
              isChecked={state.typed('quorumSeen') !== ''}
            />
          </>
        ) : null}
        <FormActions>
          <SubmitButton>Mở biểu quyết</SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
}

/** "Thông qua …", said once. */
function proposedQuestion(title: string): string {
  return /^thông qua/iu.test(title) ? title : `Thông qua: ${title}`
}
