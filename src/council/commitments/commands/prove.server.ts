import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { decideJudgement, step } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { proofSubject } from '../files.server.ts'
import { isOfPromiser } from '../policy.ts'
import { insertProof, saveVerdict, waitingProof } from '../store.server.ts'
import { begin, keepStep, type OnCommitment } from './begin.server.ts'

export type ProveInput = OnCommitment & {
  readonly words: string
  readonly place: string
  readonly files?: readonly ReceivedFile[]
}

/** Nộp bằng chứng: by the person who promised or their body. */
export async function proveCommitment(context: ActContext, input: ProveInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.prove', input)
  if (!begun.ok) return begun
  if (!isOfPromiser(context.actor, begun.value)) return refuse('commitment.prove_not_allowed')
  const next = step(begun.value, 'prove')
  if (!next.ok) return next
  const { words, place, files = [] } = input
  const proof = { id: randomUUIDv7(), commitmentId: begun.value.id, words, place }
  await insertProof(context, proof)
  await recordFiles(context, proofSubject(proof.id), files)
  const kept = await keepStep(context, begun.value, {
    verb: 'prove',
    state: next.value,
    note: words,
    act: 'commitment.prove',
    fact: commitmentFacts.proved,
    after: { files: files.map(({ sha256 }) => sha256) },
  })
  return ok(kept)
}

export type JudgeInput = OnCommitment & {
  readonly verdict: 'accepted' | 'insufficient'
  readonly note: string
}

/** Xét bằng chứng: by a member of the Standing body who neither promised nor handed it in. */
export async function judgeCommitment(context: ActContext, input: JudgeInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.judge', input)
  if (!begun.ok) return begun
  const proof = await waitingProof(context, begun.value.id)
  if (!proof) return refuse('commitment.proof_missing')
  const isAccepted = input.verdict === 'accepted'
  const verb = isAccepted ? 'accept' : 'send_back'
  const people = { judge: context.actor?.personId ?? null, givenBy: proof.givenBy }
  const next = decideJudgement(begun.value, verb, people)
  if (!next.ok) return next
  if (!isAccepted && input.note === '') return refuse('commitment.reason_missing', { field: 'note' })
  await saveVerdict(context, { id: proof.id, verdict: input.verdict, note: input.note })
  const kept = await keepStep(context, begun.value, {
    verb,
    state: next.value,
    note: input.note,
    act: 'commitment.judge',
    fact: isAccepted ? commitmentFacts.accepted : commitmentFacts.sentBack,
    change: isAccepted ? { ended_on: context.today.toString() } : {},
    after: { verdict: input.verdict },
  })
  return ok(kept)
}
