import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { inVietnameseOrder } from './name-order.server.ts'

/** A person of the commune, the offices held today, and the account by which they sign in. */
export type PersonAccount = {
  readonly personId: string
  readonly personName: string
  /** Folded name for look-up. */
  readonly search: string
  readonly offices: readonly { office: string; kind: string; body: string }[]
  readonly account: LinkedAccount | null
}

export type LinkedAccount = {
  readonly id: string
  readonly username: string
  readonly hasTotp: boolean
  readonly isClosed: boolean
  readonly isOperator: boolean
  /** False when another council's clerks look after it. */
  readonly isManagedHere: boolean
}

/** Every person with their account, or the one asked for. One statement; some hundreds of rows. */
export async function personAccounts(
  { tx, commune, today }: Pick<ReadContext, 'tx' | 'commune' | 'today'>,
  personId: string | null = null,
): Promise<PersonAccount[]> {
  const day = today.toString()
  const { rows } = await sql<PersonAccount>`
    select p.id as "personId", p.full_name as "personName", p.search,
           coalesce((select jsonb_agg(jsonb_build_object('office', m.office, 'kind', b.kind, 'body', b.name)
                              order by b.position, b.name)
              from memberships m join bodies b on b.commune = m.commune and b.id = m.body_id
             where m.commune = p.commune and m.person_id = p.id and m.starts_on <= ${day}
               and (m.ends_on is null or m.ends_on >= ${day})), '[]'::jsonb) as offices,
           case when a.id is not null then jsonb_build_object('id', a.id, 'username', coalesce(a.username, ''),
             'hasTotp', a.two_factor_enabled, 'isClosed', a.closed_at is not null, 'isOperator', a.is_operator,
             'isManagedHere', a.managed_by is not distinct from p.commune) end as account
      from persons p
      left join account_persons ap on ap.commune = p.commune and ap.person_id = p.id
      left join accounts a on a.id = ap.account_id
     where p.commune = ${commune} and (${personId}::uuid is null or p.id = ${personId})
     order by ${inVietnameseOrder(sql`p.full_name`)}, p.id`.execute(tx)
  return rows
}
