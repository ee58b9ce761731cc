import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

export type OfficeSought = {
  readonly bodyId?: string
  readonly bodyKinds?: readonly string[]
  readonly offices?: readonly string[]
}

export type AccountHolder = {
  readonly accountId: string
  readonly personId: string
  readonly personName: string
  /** Empty when the person gave none. */
  readonly email: string
}

/** The person behind an account, whether or not they hold an office today; null for a closed account. */
export async function holderOfAccount(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  accountId: string,
): Promise<AccountHolder | null> {
  const { rows } = await sql<AccountHolder>`
    select a.id as "accountId", p.id as "personId", p.full_name as "personName", p.email
      from account_persons ap
      join persons p on p.commune = ap.commune and p.id = ap.person_id
      join accounts a on a.id = ap.account_id and a.closed_at is null
     where ap.commune = ${commune} and ap.account_id = ${accountId}`.execute(tx)
  return rows[0] ?? null
}

/**
 * Accounts of the persons who hold such an office today, or act for its holder by a dated
 * authorisation: whom to tell. Closed accounts are left out; each account comes once.
 */
export async function accountsHolding(
  { tx, commune, today }: Pick<ReadContext, 'tx' | 'commune' | 'today'>,
  { bodyId, bodyKinds, offices }: OfficeSought,
): Promise<AccountHolder[]> {
  const day = today.toString()
  const { rows } = await sql<AccountHolder>`
    select distinct a.id as "accountId", p.id as "personId", p.full_name as "personName", p.email
      from memberships m
      join bodies b on b.commune = m.commune and b.id = m.body_id
      left join deputisings d on d.commune = m.commune and d.membership_id = m.id
       and d.starts_on <= ${day} and d.ends_on >= ${day}
      join persons p on p.commune = m.commune and p.id in (m.person_id, d.person_id)
      join account_persons ap on ap.commune = p.commune and ap.person_id = p.id
      join accounts a on a.id = ap.account_id and a.closed_at is null
     where m.commune = ${commune}
       and m.starts_on <= ${day} and (m.ends_on is null or m.ends_on >= ${day})
       and (${bodyId ?? null}::uuid is null or m.body_id = ${bodyId ?? null})
       and (${bodyKinds ?? null}::text[] is null or b.kind = any(${bodyKinds ?? null}))
       and (${offices ?? null}::text[] is null or m.office = any(${offices ?? null}))
     order by p.full_name, a.id`.execute(tx)
  return rows
}
