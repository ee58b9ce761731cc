import { readCalendar } from '../council/rules/index.ts'
import {
  answerPetition,
  askExtension,
  checkPetition,
  classifyPetition,
  confirmPetition,
  contestPetition,
  lapsePetition,
  provePetition,
  publishPetition,
  reopenPetition,
  returnPetition,
  sendPetitionUp,
  settlePetition,
  submitPetition,
  transferPetition,
  urgePetition,
} from '../council/petitions/index.ts'
import type { Result } from '../kernel/result.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'
import { sampleKey } from './sample-key.ts'

/** A petition of the sample file, and what was done to it so many days ago. */
export type SamplePetition = {
  readonly key: string
  readonly daysAgo: number
  readonly channel: Parameters<typeof submitPetition>[1]['channel']
  /** Sign-in name of whoever noted it; absent when the voter sent it. */
  readonly by?: string
  readonly hamlet: string
  readonly title: string
  readonly words: string
  readonly place?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly name?: string
  readonly keepClosed?: boolean
  readonly steps: readonly SampleStep[]
}

type SampleStep = { readonly daysAgo: number; readonly by?: string } & (
  | ({ verb: 'classify'; note?: string } & Omit<InputOf<typeof classifyPetition>, 'note'>)
  | { verb: 'transfer'; holder: string; note?: string }
  | ({
      verb: 'answer'
      promisedInDays?: number
      documentNumber?: string
      legalBasis?: string
    } & Pick<InputOf<typeof answerPetition>, 'outcome' | 'words'>)
  | { verb: 'check'; note?: string }
  | { verb: 'publish'; publicWords?: string; note?: string }
  | { verb: 'confirm' | 'contest'; words: string }
  | { verb: 'reopen'; reason: string }
  | { verb: 'lapse' }
  | ({ verb: 'prove'; doneDaysAgo: number; money?: number } & Pick<
      InputOf<typeof provePetition>,
      'what' | 'doneBy' | 'worksRecord'
    >)
  | { verb: 'settle' | 'urge'; note?: string }
  | { verb: 'ask_extension'; reason: string; untilInDays: number }
  | ({ verb: 'send_up'; note?: string } & Omit<InputOf<typeof sendPetitionUp>, 'note'>)
  | { verb: 'return'; reason: string; legalBasis: string }
)

type InputOf<F extends (context: never, input: never) => unknown> = Omit<
  Parameters<F>[1],
  'id' | 'version'
>

/** Where the file's keys point in this commune. */
export type SamplePlaces = {
  readonly commune: string
  readonly hamlets: ReadonlyMap<string, string>
  readonly bodies: ReadonlyMap<string, string>
}

type Kept = { id: string; receiptCode: string; version: number }
type Move = {
  readonly on: Temporal.PlainDate
  readonly name: string
  readonly by?: string
  run(): Command<unknown>
  keep?(value: never): void
}

/**
 * Sends the sample petitions through the very commands that people use, in the order of their days,
 * so that deadlines, audit entries and facts are real. Doing it again gives the same answers.
 */
export async function submitSamplePetitions(
  db: Database,
  petitions: readonly SamplePetition[],
  places: SamplePlaces,
  today: Temporal.PlainDate,
): Promise<void> {
  const moves = petitions
    .flatMap((petition) => movesOf(petition, places, today))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  const calendar = await readCalendar(db)
  const usernames = [...new Set(moves.flatMap(({ by }) => by ?? []))]
  await withLentLogins(db, usernames, async (tokens) => {
    for (const [place, move] of moves.entries()) {
      const now = momentOf(move.on, place)
      const request = { commune: places.commune, act: 'samples.load', requestId: '' }
      const login = move.by === undefined ? null : (tokens.get(move.by) ?? null)
      const result: Result<unknown> = await performAct(
        {
          db,
          calendar,
          ...request,
          login,
          clock: { now: () => now },
          key: sampleKey(places.commune, move.name),
        },
        move.run(),
      )
      if (!result.ok) throw new Error(`Sample ${move.name} was refused: ${result.refusal.code}`)
      move.keep?.(result.value as never)
    }
  })
}

function movesOf(
  petition: SamplePetition,
  places: SamplePlaces,
  today: Temporal.PlainDate,
): Move[] {
  const kept: Kept = { id: '', receiptCode: '', version: 0 }
  const { key, daysAgo, by, steps, hamlet, ...told } = petition
  const submission = {
    name: '',
    phone: '',
    ...told,
    hamletId: places.hamlets.get(hamlet) ?? null,
  }
  const first: Move = {
    on: today.subtract({ days: daysAgo }),
    name: `${key}.0`,
    by,
    run: () => (context) => submitPetition(context, submission),
    keep: (value: Omit<Kept, 'version'>) => Object.assign(kept, value),
  }
  return [
    first,
    ...steps.map((step, place) => moveOf(step, { key, place: place + 1 }, kept, places, today)),
  ]
}

function moveOf(
  step: SampleStep,
  { key, place }: { key: string; place: number },
  kept: Kept,
  places: SamplePlaces,
  today: Temporal.PlainDate,
): Move {
  return {
    on: today.subtract({ days: step.daysAgo }),
    name: `${key}.${place}`,
    by: step.by,
    run: () => commandOf(step, { ...kept, version: place }, places, today),
  }
}

function commandOf(
  step: SampleStep,
  kept: Kept,
  places: SamplePlaces,
  today: Temporal.PlainDate,
): Command<unknown> {
  const shown = { id: kept.id, version: kept.version, note: '' }
  const receipt = { receiptCode: kept.receiptCode, version: kept.version }
  switch (step.verb) {
    case 'classify':
      return (context) => classifyPetition(context, { ...shown, ...step })
    case 'transfer':
      return (context) =>
        transferPetition(context, {
          ...shown,
          ...step,
          holderId: places.bodies.get(step.holder) ?? '',
        })
    case 'answer': {
      const promisedOn = step.promisedInDays ? today.add({ days: step.promisedInDays }) : null
      const paper = { documentNumber: '', legalBasis: '', promisedOn }
      return (context) => answerPetition(context, { ...shown, ...paper, ...step })
    }
    case 'check':
      return (context) => checkPetition(context, { marksSeen: true, ...shown, ...step })
    case 'publish':
      return (context) => publishPetition(context, { publicWords: '', ...shown, ...step })
    default:
      return laterCommandOf(step, { shown, receipt }, today)
  }
}

type LaterStep = Exclude<SampleStep, { verb: 'classify' | 'transfer' | 'answer' | 'check' | 'publish' }>
type At = {
  readonly shown: { id: string; version: number; note: string }
  readonly receipt: { receiptCode: string; version: number }
}

function laterCommandOf(
  step: LaterStep,
  { shown, receipt }: At,
  today: Temporal.PlainDate,
): Command<unknown> {
  switch (step.verb) {
    case 'confirm':
      return (context) => confirmPetition(context, { ...receipt, words: step.words })
    case 'contest':
      return (context) => contestPetition(context, { ...receipt, words: step.words })
    case 'reopen':
      return (context) => reopenPetition(context, { ...shown, ...step })
    case 'lapse':
      return (context) => lapsePetition(context, shown)
    case 'prove': {
      const doneOn = today.subtract({ days: step.doneDaysAgo })
      return (context) => provePetition(context, { money: null, ...shown, ...step, doneOn })
    }
    case 'settle':
      return (context) => settlePetition(context, { ...shown, ...step })
    case 'urge':
      return (context) => urgePetition(context, { ...shown, ...step })
    case 'ask_extension': {
      const until = today.add({ days: step.untilInDays })
      return (context) => askExtension(context, { ...shown, ...step, until })
    }
    case 'send_up':
      return (context) => sendPetitionUp(context, { ...shown, ...step })
    case 'return':
      return (context) => returnPetition(context, { ...shown, ...step })
  }
}

/** Within office hours of the day, later for later moves. */
function momentOf(day: Temporal.PlainDate, place: number): Temporal.Instant {
  return day
    .toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '08:00' })
    .add({ minutes: (place * 7) % 480 })
    .toInstant()
}
