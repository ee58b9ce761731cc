import { writeMoment } from '../../../kernel/clock.ts'
import { Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import type { SupervisionStep } from '../queries.server.ts'
import { verbText } from '../text.vi.ts'

/** What was done to a supervision, the oldest first. */
export function SupervisionLife({ steps }: { steps: readonly SupervisionStep[] }) {
  return (
    <>
      <h2>Diễn biến</h2>
      <Timeline
        label="Diễn biến của cuộc giám sát"
        entries={steps.map((taken) => ({
          when: writeMoment(taken.at),
          dateTime: taken.at.toString(),
          what: verbText[taken.verb],
          who: [taken.person, officeText(taken.office)].filter(Boolean).join(', '),
          note: taken.note || undefined,
        }))}
      />
    </>
  )
}
