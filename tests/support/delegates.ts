import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { linkAccount } from '../../src/council/delegates/index.ts'
import type { Result } from '../../src/kernel/result.ts'
import { performAct, type Command } from '../../src/platform/acts/act.server.ts'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { createAccount } from '../../src/platform/identity/accounts.server.ts'
import type { TestCouncil, TestCouncils } from './council.ts'

/** Delegates of a council beside the one that every council of tests has. */
export type Delegates = {
  readonly persons: readonly string[]
  /** Does one act as the delegate at this place, at noon of a day. */
  act<T>(place: number, on: string, command: Command<T>, key?: string): Promise<Result<T>>
}

/** Elects so many delegates, each with an account and a login. */
export async function seatDelegates(
  { db, calendar }: TestCouncils,
  { commune, bodies }: TestCouncil,
  count: number,
): Promise<Delegates> {
  const seated = await inCommune(db, commune, async (tx) => {
    const all: { person: string; token: string }[] = []
    for (let place = 0; place < count; place += 1) {
      const [person, token] = [randomUUIDv7(), randomBytes(32).toString('base64url')]
      await tx
        .insertInto('persons')
        .values({ commune, id: person, full_name: `Đại biểu ${place}` })
        .execute()
      await tx
        .insertInto('memberships')
        .values({
          commune,
          id: randomUUIDv7(),
          person_id: person,
          body_id: bodies.get('council')!,
          office: 'delegate',
          starts_on: '2025-07-01',
        })
        .execute()
      const account = await createAccount(tx, {
        name: `Đại biểu ${place}`,
        username: `db${place}-${commune}`,
      })
      if (!account.ok) throw new Error(account.refusal.code)
      await linkAccount(tx, commune, { accountId: account.value.id, personId: person })
      await tx
        .insertInto('logins')
        .values({
          id: randomUUIDv7(),
          token,
          account_id: account.value.id,
          expires_at: '2099-01-01T00:00:00Z',
        })
        .execute()
      all.push({ person, token })
    }
    return all
  })
  return {
    persons: seated.map(({ person }) => person),
    act: (place, on, command, key = randomUUIDv7()) =>
      performAct(
        {
          db,
          calendar,
          commune,
          clock: { now: () => Temporal.Instant.from(`${on}T12:00:00+07:00`) },
          login: seated[place]!.token,
          act: 'test',
          key,
          requestId: 'test',
        },
        command,
      ),
  }
}
