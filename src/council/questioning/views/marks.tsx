import { StatusChip, type Tone } from '../../../ui/index.ts'
import { officeTitle } from '../../delegates/index.ts'
import type { QuestionState } from '../formal-question.ts'
import type { QuestionRow } from '../queries.server.ts'
import { stateText } from '../text.vi.ts'

const tones: Record<QuestionState, Tone> = {
  registered: 'info',
  sent: 'warning',
  answered: 'info',
  judged: 'info',
  closed: 'success',
  withdrawn: 'neutral',
}

export function QuestionChip({ state }: { state: QuestionState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

/** An answer that was due before today and is not there. */
export function isLate({ state, dueOn }: Pick<QuestionRow, 'state' | 'dueOn'>, today: Temporal.PlainDate): boolean {
  return state === 'sent' && dueOn !== null && Temporal.PlainDate.compare(dueOn, today) < 0
}

/** Who must answer: the person in the office held on the day it was asked. */
export function addresseeOf({ person, office, body, bodyKind }: Pick<QuestionRow, 'person' | 'office' | 'body' | 'bodyKind'>): string {
  return `${person}, ${officeTitle(office, bodyKind)}, ${body}`
}
