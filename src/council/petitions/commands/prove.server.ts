import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { petitionFacts } from '../events.ts'
import { insertEvidence } from '../evidence-store.server.ts'
import { evidenceSubject } from '../files.server.ts'
import { decideEvidence } from '../petition-closing.ts'
import { holdsPetition, mayProve } from '../policy.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type ProveInput = {
  id: string
  version: number
  what: string
  doneBy: string
  doneOn: Temporal.PlainDate
  worksRecord: string
  money: number | null
  files?: readonly ReceivedFile[]
}

/** Ghi bằng chứng: what was done, by whom, when, with a file or a record of works. */
export async function provePetition(
  context: ActContext,
  input: ProveInput,
): Promise<Result<{ id: string; evidenceId: string }>> {
  const begun = await begin(context, 'petition.prove', input)
  if (!begun.ok) return begun
  const petition = begun.value
  if (!mayProve(context.actor, petition)) return refuse('petition.held_by_another_body')
  const files = input.files ?? []
  const evidence = { ...input, files: files.length }
  const next = decideEvidence(petition, evidence, context.today)
  if (!next.ok) return next
  const evidenceId = randomUUIDv7()
  const bodyId = holdsPetition(context.actor, petition) ? petition.holderId : null
  await insertEvidence(context, petition, { ...evidence, id: evidenceId, bodyId })
  await recordFiles(context, evidenceSubject(evidenceId), files)
  await keepStep(
    context,
    petition,
    { verb: 'prove', state: next.value, publicNote: input.what, clock: petition.clock },
    {
      act: 'petition.prove',
      fact: petitionFacts.proved,
      after: {
        evidence: evidenceId,
        doneOn: input.doneOn.toString(),
        worksRecord: input.worksRecord,
        files: files.map(({ sha256 }) => sha256),
      },
      body: bodyId ?? undefined,
    },
  )
  return ok({ id: petition.id, evidenceId })
}
