import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import { Card, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import type { PetitionDossier, PetitionStep } from '../queries.server.ts'
import type { PetitionVerb } from '../petition.ts'
import { verbText } from '../text.vi.ts'

/** Steps that only the desk reads: what the holder asked for, and what was decided on it. */
const innerVerbs: readonly PetitionVerb[] = ['ask_transfer', 'ask_extension', 'decline', 'check']

/** The thread of life. The public sees who acted by office only, and no inner note. */
export function ThreadOfLife(props: { petition: PetitionDossier; isPublic?: boolean }) {
  const { petition, isPublic } = props
  const shown = petition.steps.filter(({ verb }) => !isPublic || !innerVerbs.includes(verb))
  return (
    <Card title="Quá trình giải quyết">
      <Timeline
        label="Các bước của kiến nghị"
        entries={shown.map((taken) => ({
          when: writeMoment(taken.at),
          dateTime: taken.at.toString({ smallestUnit: 'second' }),
          what: whatHappened(taken),
          who: isPublic
            ? officeText(taken.office)
            : [taken.person, officeText(taken.office)].filter(Boolean).join(', '),
          note:
            [taken.publicNote, isPublic ? '' : taken.note].filter(Boolean).join('\n') || undefined,
        }))}
      />
    </Card>
  )
}

const namesHolder: readonly PetitionVerb[] = ['transfer', 'reopen', 'send_back', 'urge']
const namesDay: readonly PetitionVerb[] = ['transfer', 'reopen', 'send_back', 'extend', 'send_up']

function whatHappened({ verb, holder, dueOn, promisedOn }: PetitionStep): string {
  const body = holder && namesHolder.includes(verb) ? `: ${holder}` : ''
  const due = dueOn && namesDay.includes(verb) ? `, hạn ${writeDay(dueOn)}` : ''
  const promise = promisedOn ? `, hứa xong ngày ${writeDay(promisedOn)}` : ''
  return `${verbText[verb]}${body}${due}${promise}`
}
