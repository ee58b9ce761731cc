import type { Party, RecommendationStanding, RecordKind, Verdict } from './recommendation.ts'
import type { MemberRole, ReplyState, SupervisionKind, SupervisionState } from './supervision.ts'
import type { VisitKind } from './visit-kind.ts'

// What pages and papers show of a supervision.

export type SupervisionRow = {
  readonly id: string
  readonly state: SupervisionState
  readonly version: number
  readonly kind: SupervisionKind
  readonly subject: string
  readonly body: string
  readonly bodyKind: string
  readonly bodyId: string
  readonly partner: string | null
  readonly area: string | null
  readonly areaCode: string | null
  readonly activityId: string | null
  readonly documentNumber: string
  readonly decidedOn: Temporal.PlainDate
  readonly stretch: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly outline: string
  readonly outlinedOn: Temporal.PlainDate | null
  readonly outlineDueOn: Temporal.PlainDate | null
  readonly outlineDueRule: string | null
  readonly reportDueOn: Temporal.PlainDate | null
  readonly reportDueRule: string | null
  readonly repliesDueOn: Temporal.PlainDate | null
  readonly commentsDueOn: Temporal.PlainDate | null
  readonly draft: string
  readonly conclusion: string
  readonly conclusionNumber: string
  readonly concludedOn: Temporal.PlainDate | null
  readonly isSample: boolean
}

export type Member = {
  readonly role: MemberRole
  readonly personId: string | null
  readonly name: string
}

export type SupervisedPart = {
  readonly id: string
  readonly bodyId: string
  readonly name: string
  readonly replyState: ReplyState
  readonly reply: string
  readonly repliedOn: Temporal.PlainDate | null
  readonly sentBackBecause: string
  readonly comment: string
  readonly commentedOn: Temporal.PlainDate | null
}

export type Visit = {
  readonly id: string
  readonly kind: VisitKind
  readonly body: string | null
  readonly place: string
  readonly onDay: Temporal.PlainDate
  readonly noticeDueOn: Temporal.PlainDate | null
  readonly noticeDueRule: string | null
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  readonly crowdingReason: string
  readonly notes: string
  readonly minutes: string
  readonly doneOn: Temporal.PlainDate | null
}

export type Finding = { readonly number: number; readonly words: string; readonly evidence: string }

/** What was told of a recommendation, as it is shown. */
export type RecordShown = {
  readonly id: string
  readonly kind: RecordKind
  readonly verdict: Verdict | null
  readonly words: string
  readonly companions: string
  readonly place: string
  readonly onDay: Temporal.PlainDate
  readonly office: string
  readonly bodyIds: readonly string[]
  readonly personId: string | null
}

/** A recommendation with where it stands, computed from its records. */
export type FollowedRecommendation = {
  readonly id: string
  readonly supervisionId: string
  readonly supervision: string
  readonly number: number
  readonly words: string
  readonly addresseeId: string
  readonly addressee: string
  readonly answerer: string
  readonly dueOn: Temporal.PlainDate
  readonly proof: string
  readonly madeOn: Temporal.PlainDate | null
  readonly records: readonly RecordShown[]
  readonly party: Party
  readonly standing: RecommendationStanding
}
