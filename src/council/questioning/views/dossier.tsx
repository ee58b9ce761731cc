import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DefinitionList, EmptyState, StatusChip, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { QuestionDossier } from '../queries.server.ts'
import { kindText, verbText } from '../text.vi.ts'
import { addresseeOf } from './marks.tsx'

type Side = 'desk' | 'portal'

/** Who asks whom, how, and what it follows. */
export function Particulars({ page, question, pathOf }: { page: PageContext; question: QuestionDossier; pathOf: (id: string) => string }) {
  const day = (on: Temporal.PlainDate | null) => (on ? writeDay(on) : '–')
  return (
    <Card title="Câu hỏi">
      <DefinitionList
        items={[
          { term: 'Đại biểu hỏi', value: question.asker },
          { term: 'Người trả lời', value: addresseeOf(question) },
          { term: 'Hình thức', value: kindText[question.kind] },
          { term: 'Nhóm vấn đề', value: question.topic },
          { term: 'Ngày hỏi', value: day(question.askedOn) },
          { term: 'Hạn trả lời', value: day(question.dueOn) },
          { term: 'Trả lời ngày', value: day(question.answeredOn) },
          { term: 'Nghị quyết về chất vấn', value: question.resolution },
          ...(question.followsId
            ? [{ term: 'Hỏi tiếp', value: <a href={page.base + pathOf(question.followsId)}>Câu hỏi trước</a> }]
            : []),
        ]}
      />
      {question.followers.map(({ id, words }) => (
        <p>
          Được hỏi tiếp: <a href={page.base + pathOf(id)}>{words}</a>
        </p>
      ))}
    </Card>
  )
}

/** Answers as they were given, each with its files on the desk. */
export function Answers(props: {
  page: PageContext
  question: QuestionDossier
  filesOf: ReadonlyMap<string, readonly AttachedFile[]>
}) {
  const { page, question, filesOf } = props
  if (question.answers.length === 0) {
    return (
      <Card title="Trả lời">
        <EmptyState title="Chưa có trả lời">Người bị chất vấn trả lời trực tiếp, không ủy quyền cho người khác.</EmptyState>
      </Card>
    )
  }
  return (
    <Card title="Trả lời">
      {question.answers.map(({ id, words, isSpoken, answeredOn }) => (
        <section aria-label={`Trả lời ngày ${writeDay(answeredOn)}`}>
          {words.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
          <p class="hint">
            {isSpoken ? 'Lời nói tại phiên, được ghi lại' : 'Bằng văn bản'}, ngày {writeDay(answeredOn)}
          </p>
          <Attachments page={page} files={[...(filesOf.get(id) ?? [])]} />
        </section>
      ))}
      <Verdict question={question} />
    </Card>
  )
}

function Verdict({ question }: { question: QuestionDossier }) {
  if (question.isStraight === null) return null
  const said = [
    [question.isStraight, 'Trả lời thẳng câu hỏi', 'Chưa trả lời thẳng câu hỏi'],
    [question.namesOwner, 'Nói rõ ai chịu trách nhiệm', 'Chưa nói rõ ai chịu trách nhiệm'],
    [question.namesDay, 'Nói rõ ngày xong', 'Chưa nói rõ ngày xong'],
  ] as const
  return (
    <section aria-label="Nhận xét của đại biểu đã hỏi">
      <h3>Nhận xét của đại biểu đã hỏi</h3>
      <p>
        {said.map(([isSo, yes, no]) => (
          <>
            <StatusChip label={isSo ? yes : no} tone={isSo ? 'success' : 'error'} />{' '}
          </>
        ))}
      </p>
      {question.verdictNote ? <p>{question.verdictNote}</p> : null}
    </section>
  )
}

/** The life of a question, step by step. */
export function History({ question, side }: { question: QuestionDossier; side: Side }) {
  return (
    <Card title="Quá trình">
      <Timeline
        label="Các bước của câu hỏi"
        entries={question.steps.map((taken) => ({
          when: writeMoment(taken.at),
          dateTime: taken.at.toString({ smallestUnit: 'second' }),
          what: verbText[taken.verb],
          who: [side === 'desk' ? taken.person : null, officeText(taken.office)].filter(Boolean).join(', '),
          note: taken.note || undefined,
        }))}
      />
    </Card>
  )
}
