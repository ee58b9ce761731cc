import { sql } from 'kysely'
import { ok, refuse, type Refusal, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { createAccount } from '../../../platform/identity/accounts.server.ts'
import { issueSlip, type Slip } from '../../../platform/identity/slips.server.ts'
import { insertRoster, linkAccount } from '../../delegates/index.ts'
import { councilPlan, type CouncilWanted, type WantedHolder } from '../council-plan.ts'
import { insertCouncil, markSetUp } from '../councils.server.ts'
import { removeDraft } from '../drafts.server.ts'
import { communeFacts } from '../events.ts'
import { communePermissions } from '../policy.ts'

export type OpeningInput = {
  readonly draftId: string
  readonly wanted: CouncilWanted
  readonly unitType: string
}

/** A slip and whose it is; shown once, since its code is stored nowhere. */
export type HolderSlip = Slip & { readonly name: string }

/**
 * Mở Hội đồng: the council at its address with terms, hamlets, bodies, first people and their slips,
 * all in one transaction, with its first audit entry. `print` gets the slips.
 */
export async function openCouncil(
  context: ActContext,
  input: OpeningInput,
  print: (slips: readonly HolderSlip[]) => void,
): Promise<Result<{ slug: string }>> {
  const { tx, commune, actor, today, now } = context
  const { draftId, wanted, unitType } = input
  if (!communePermissions['council.open'].may(actor)) return refuse('council.open_not_allowed')
  const { name, slug, host } = wanted.name
  const free = await refuseTaken(context, wanted.name)
  if (!free.ok) return free
  await insertCouncil(tx, { commune, slug, host: host || null, name, isSample: false })
  const plan = councilPlan(wanted, unitType, today)
  const ids = await insertRoster(tx, commune, plan.roster, { isSample: false })
  const slips: HolderSlip[] = []
  for (const holder of plan.accounts) {
    const slip = await openAccountOf(context, holder, ids.persons.get(holder.person) ?? '')
    if (!slip.ok) return slip
    slips.push({ ...slip.value, name: holder.name })
  }
  await markSetUp(tx, commune, now)
  await removeDraft(tx, draftId)
  const subject = { kind: 'council', id: commune }
  const { hamlets, bodies, persons } = plan.roster
  const counts = { hamlets: hamlets.length, bodies: bodies.length, persons: persons.length }
  context.record({ act: 'council.open', subject, after: { name, slug, host, ...counts } }, [
    { name: communeFacts.opened, subject },
  ])
  print(slips)
  return ok({ slug })
}

async function refuseTaken(
  { tx, commune }: ActContext,
  { slug, host }: { slug: string; host: string },
): Promise<Result<void>> {
  const { rows } = await sql<{ commune: string; slug: string; host: string | null }>`
    select commune, slug, host from councils
     where commune = ${commune} or slug = ${slug} or host = ${host || null}`.execute(tx)
  if (rows.some((row) => row.commune === commune)) return refuse('council.opened_already')
  if (rows.some((row) => row.slug === slug)) return refuse('council.slug_taken')
  return rows.length > 0 ? refuse('council.host_taken') : ok(undefined)
}

async function openAccountOf(
  { tx, commune, actor, now }: ActContext,
  { name, username }: WantedHolder,
  personId: string,
): Promise<Result<Slip>> {
  const account = await createAccount(tx, { name, username })
  if (!account.ok)
    return refuse('council.username_refused', { values: { username, why: account.refusal.code } })
  const accountId = account.value.id
  await linkAccount(tx, commune, { accountId, personId })
  return issueSlip(tx, { accountId, purpose: 'invitation', by: actor?.accountId ?? null, at: now })
}

/** The step at which a refusal of the opening is mended. */
export function stepToMend({ code }: Refusal): 'unit' | 'name' | 'people' | null {
  if (code === 'council.opened_already') return 'unit'
  if (code === 'council.slug_taken' || code === 'council.host_taken') return 'name'
  return code === 'council.username_refused' ? 'people' : null
}
