import { bodiesOn } from '../council/delegates/index.ts'
import { addActivity, draftProgramme, type ActivityKind } from '../council/programme/index.ts'
import { readCalendar } from '../council/rules/index.ts'
import {
  addFinding,
  addRecommendation,
  concludeSupervision,
  decideSupervision,
  proveRecommendation,
  revisitRecommendation,
  sendDraft,
} from '../council/supervision/index.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { ActContext } from '../platform/acts/context.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'
import { sampleKey } from './sample-key.ts'

/** A supervision of the sample file, and a draft of next year's programme; days are counted from the loading. */
export type SampleSupervision = {
  readonly supervision: {
    readonly subject: string
    readonly documentNumber: string
    readonly conclusionNumber: string
    readonly conclusion: string
    readonly supervised: string
    readonly findings: readonly { readonly words: string; readonly evidence: string }[]
    readonly recommendations: readonly {
      readonly words: string
      readonly proof: string
      readonly dueInDays: number
      readonly seen: string
    }[]
  }
  readonly activities: readonly {
    readonly kind: ActivityKind
    readonly title: string
    readonly body: string
    readonly from: string
    readonly to: string
  }[]
  /** Sign-in names of those who do it. */
  readonly supervises: string
  readonly answers: string
  readonly looksAgain: string
}

type Do = <T>(by: string, daysAgo: number, name: string, command: Command<T>) => Promise<T>
type For = {
  readonly commune: string
  readonly day: Temporal.PlainDate
  readonly bodies: ReadonlyMap<string, string>
}

/** Holds the sample supervision by the commands that people use. Doing it again gives the same answers. */
export async function holdSampleSupervision(
  db: Database,
  sample: SampleSupervision,
  { commune, day, bodies }: For,
): Promise<void> {
  const calendar = await readCalendar(db)
  const users = [sample.supervises, sample.answers, sample.looksAgain]
  await withLentLogins(db, [...new Set(users)], async (tokens) => {
    const doing: Do = async (by, daysAgo, name, command) => {
      const at = day
        .subtract({ days: daysAgo })
        .toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '09:00' })
      const key = sampleKey(commune, `supervision ${name}`)
      const login = tokens.get(by) ?? null
      const request = { db, calendar, commune, login, act: 'samples.load', key, requestId: '' }
      const result = await performAct({ ...request, clock: { now: () => at.toInstant() } }, command)
      if (!result.ok) throw new Error(`Sample ${name} was refused: ${result.refusal.code}`)
      return result.value
    }
    await supervised(doing, sample, { day, bodies })
    await planned(doing, sample, { day, bodies })
  })
}

/** Who leads a body today. */
async function leaderOf(context: ActContext, bodyId: string): Promise<string> {
  const [body] = await bodiesOn(context, context.today, { id: bodyId })
  return body?.holders[0]?.personId ?? ''
}

async function supervised(
  doing: Do,
  { supervision: one, supervises, answers, looksAgain }: SampleSupervision,
  { day, bodies }: Pick<For, 'day' | 'bodies'>,
): Promise<void> {
  const body = (key: string) => bodies.get(key) ?? ''
  const ago = (days: number) => day.subtract({ days })
  const { id } = await doing(supervises, 60, 'decide', (context) =>
    decideSupervision(context, {
      ...one,
      kind: 'sudden',
      bodyId: body('standing'),
      partnerId: body('front'),
      activityId: null,
      areaId: null,
      decidedOn: ago(60),
      stretch: '',
      startsOn: ago(60),
      endsOn: ago(45),
      headId: null,
      memberIds: [],
      guests: [],
      supervisedIds: [body(one.supervised)],
      isSample: true,
    }),
  )
  for (const [place, finding] of one.findings.entries()) {
    await doing(supervises, 50, `finding ${place}`, (context) =>
      addFinding(context, { id, ...finding, visitId: null }),
    )
  }
  const made: string[] = []
  for (const [place, { words, proof, dueInDays }] of one.recommendations.entries()) {
    const { recommendationId } = await doing(
      supervises,
      49,
      `recommend ${place}`,
      async (context) =>
        addRecommendation(context, {
          id,
          words,
          proof,
          addresseeId: body(one.supervised),
          answererId: await leaderOf(context, body(one.supervised)),
          dueOn: day.add({ days: dueInDays }),
        }),
    )
    made.push(recommendationId)
  }
  const version = 1 + one.findings.length + made.length
  const { conclusion, conclusionNumber } = one
  await doing(supervises, 48, 'draft', (context) =>
    sendDraft(context, { id, version, draft: conclusion, commentsDueOn: ago(44), reason: '' }),
  )
  await doing(supervises, 43, 'conclude', (context) =>
    concludeSupervision(context, { id, version: version + 1, conclusion, conclusionNumber }),
  )
  const [first = ''] = made
  const { seen = '' } = one.recommendations[0] ?? {}
  await doing(answers, 20, 'prove', (context) =>
    proveRecommendation(context, { id: first, words: seen, onDay: ago(20) }),
  )
  await doing(looksAgain, 15, 'revisit', (context) =>
    revisitRecommendation(context, {
      id: first,
      verdict: 'done',
      words: seen,
      place: 'Tại chỗ',
      companions: 'Tổ giám sát cộng đồng',
      onDay: ago(15),
    }),
  )
}

async function planned(
  doing: Do,
  { activities, supervises }: SampleSupervision,
  { day, bodies }: Pick<For, 'day' | 'bodies'>,
): Promise<void> {
  const year = day.year + 1
  const { id } = await doing(supervises, 10, 'programme', (context) =>
    draftProgramme(context, { year, copiedFrom: null, isSample: true }),
  )
  for (const [place, { kind, title, body, from, to }] of activities.entries()) {
    const bodyId = bodies.get(body) ?? ''
    await doing(supervises, 10, `activity ${place}`, async (context) =>
      addActivity(context, {
        id,
        kind,
        title,
        bodyId,
        personId: await leaderOf(context, bodyId),
        startsOn: Temporal.PlainDate.from(`${year}-${from}`),
        endsOn: Temporal.PlainDate.from(`${year}-${to}`),
        evidence: '',
        dutyId: null,
        cooperatorIds: [],
        reason: '',
      }),
    )
  }
}
