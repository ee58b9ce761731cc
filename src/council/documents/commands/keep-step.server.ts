import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { DocumentState, DocumentVerb } from '../official-document.ts'
import { actingOffice, type DocumentPermission } from '../policy.ts'
import { saveStep, type Change, type LoadedDocument } from '../store.server.ts'
import { documentSubject } from './begin.server.ts'

export type Kept = {
  readonly verb: DocumentVerb
  readonly state: DocumentState
  readonly act: DocumentPermission
  readonly fact: string
  readonly note?: string
  readonly change?: Change
  readonly after?: Readonly<Record<string, unknown>>
  readonly payload?: Readonly<Record<string, unknown>>
}

/** Saves one step with its audit entry and its fact, as every verb ends. */
export async function keepStep(context: ActContext, document: LoadedDocument, kept: Kept): Promise<void> {
  const { verb, state, act, fact, note, change, after, payload } = kept
  const office = actingOffice(context.actor, document.bodyId)
  await saveStep(context, document, { verb, state, office, note }, change)
  const subject = documentSubject(document.id)
  context.record(
    { act, subject, office, before: { state: document.state }, after: { state, ...after }, reason: note },
    [{ name: fact, subject, payload: { kind: document.kind, body: document.bodyId, ...payload } }],
  )
}
