import { CheckboxGroup, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { actors, type DutyActor } from '../duty.ts'
import { actorText } from '../text.vi.ts'

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

/** What was typed when the form came back, else what is known. */
export function valueOf(state: FormState, name: string, known: string): string {
  return state.typedAll(name) === null ? known : state.typed(name)
}

/** What a duty says: in short, exactly, and what record would prove it. */
export function WordFields({
  state,
  known,
}: {
  state: FormState
  known: { subject: string; quote: string; evidence: string }
}) {
  const { problem } = state
  return (
    <>
      <TextField
        name="subject"
        label="Nội dung tóm tắt"
        value={valueOf(state, 'subject', known.subject)}
        error={problem('subject')}
      />
      <TextArea
        name="quote"
        label="Nguyên văn"
        hint="Chép đúng từng chữ một câu hoặc một phần câu trong toàn văn kế hoạch."
        value={valueOf(state, 'quote', known.quote)}
        error={problem('quote')}
      />
      <TextArea
        name="evidence"
        label="Bằng chứng cần có"
        optional
        rows={2}
        value={valueOf(state, 'evidence', known.evidence)}
        error={problem('evidence')}
      />
    </>
  )
}

export function ActorTicks({ state, known }: { state: FormState; known: readonly DutyActor[] }) {
  return (
    <CheckboxGroup
      name="actors"
      label="Kế hoạch nêu ai"
      optional
      values={state.typedAll('actors') ?? known}
      error={state.problem('actors')}
      choices={actors.map((value) => ({ value, label: capital(actorText[value]) }))}
    />
  )
}

type Counts = { minimum: number | null; maximum: number | null }

export function CountFields({ state, known }: { state: FormState; known: Counts }) {
  const field = (name: keyof Counts, label: string) => (
    <TextField
      name={name}
      label={label}
      optional
      width="short"
      inputMode="numeric"
      value={valueOf(state, name, known[name]?.toString() ?? '')}
      error={state.problem(name)}
    />
  )
  return (
    <>
      {field('minimum', 'Số tối thiểu mỗi kỳ')}
      {field('maximum', 'Số tối đa mỗi kỳ')}
    </>
  )
}
