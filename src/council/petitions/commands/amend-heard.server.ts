import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { actingOffice, petitionPermissions } from '../policy.ts'
import { loadForAct, saveStep, type LoadedPetition } from '../store.server.ts'

export type HeardWords = {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly hamletId: string | null
  readonly name: string
}

/**
 * Puts right what was noted of a spoken petition before anybody worked on it: the words a voter wrote
 * are never altered, those that somebody noted for them are read back and corrected. False when the
 * petition has gone on: then it stays as it is, and the minutes show both.
 */
export async function amendHeardPetition(
  context: ActContext,
  input: HeardWords,
): Promise<Result<boolean>> {
  const begun = await beginHeard(context, input.id)
  if (!begun.ok) return begun
  if (begun.value.state !== 'received') return ok(false)
  const { tx, commune } = context
  await tx
    .updateTable('petitions')
    .set({ title: input.title, words: input.words, hamlet_id: input.hamletId })
    .where('commune', '=', commune)
    .where('id', '=', input.id)
    .execute()
  await tx
    .updateTable('petition_voters')
    .set({ name: input.name })
    .where('commune', '=', commune)
    .where('petition_id', '=', input.id)
    .execute()
  const subject = { kind: 'petition', id: input.id }
  const entry = { act: 'petition.note', subject, office: actingOffice(context.actor) }
  context.record({ ...entry, after: { isReadBack: true } }, [
    { name: petitionFacts.submitted, subject, payload: { channel: 'meeting', isCorrected: true } },
  ])
  return ok(true)
}

/** Takes back what was noted by mistake at a meeting, before anybody worked on it. */
export async function withdrawHeardPetition(
  context: ActContext,
  { id, reason }: { id: string; reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await beginHeard(context, id)
  if (!begun.ok) return begun
  const petition = begun.value
  if (petition.state === 'withdrawn') return ok({ id })
  if (petition.state !== 'received') {
    return refuse('petition.not_withdrawn_from_here', { values: { state: petition.state } })
  }
  const office = actingOffice(context.actor)
  await saveStep(context, petition, {
    verb: 'withdraw',
    state: 'withdrawn',
    office,
    publicNote: reason,
    clock: null,
  })
  const subject = { kind: 'petition', id }
  context.record(
    {
      act: 'petition.withdraw',
      subject,
      office,
      before: { state: petition.state },
      after: { state: 'withdrawn' },
      reason,
    },
    [{ name: petitionFacts.withdrawn, subject }],
  )
  return ok({ id })
}

async function beginHeard(context: ActContext, id: string): Promise<Result<LoadedPetition>> {
  if (!petitionPermissions['petition.note'].may(context.actor)) {
    return refuse('petition.note_not_allowed')
  }
  const petition = await loadForAct(context, id)
  return petition ? ok(petition) : refuse('petition.not_found')
}
