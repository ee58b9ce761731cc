import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'

/** What a browser was asked for; an answer to one is no answer to another. */
export type ChallengePurpose =
  | 'passkey_add'
  | 'passkey_sign_in'
  | 'identity_sign_in'
  | 'identity_link'
  | 'identity_by_slip'

export type Challenge = {
  /** What the browser must bring back; only its digest is kept. */
  readonly key: string
  readonly purpose: ChallengePurpose
  /** Whose it is, when somebody is signed in. */
  readonly accountId: string | null
  readonly content: Readonly<Record<string, string>>
  readonly at: Temporal.Instant
}

/** Minutes in which a challenge may be answered: long enough to find a telephone and unlock it. */
export const challengeMinutes = 10

const digestOf = (key: string) => createHash('sha256').update(key).digest()

/** Keeps a challenge until it is answered or its time is over. */
export async function keepChallenge(db: Database, challenge: Challenge): Promise<void> {
  await db
    .insertInto('sign_in_challenges')
    .values({
      key_digest: digestOf(challenge.key),
      purpose: challenge.purpose,
      account_id: challenge.accountId,
      content: JSON.stringify(challenge.content),
      expires_at: challenge.at.add({ minutes: challengeMinutes }).toString(),
    })
    .execute()
}

type Taken = Pick<Challenge, 'purpose' | 'accountId' | 'content'>

/** Takes the challenge away, right answer or wrong: nobody may try a second time. Null when there is none. */
export async function takeChallenge(
  db: Database,
  asked: Pick<Challenge, 'key' | 'at'> & { purposes: readonly ChallengePurpose[] },
): Promise<Taken | null> {
  const { rows } = await sql<Taken>`
    delete from sign_in_challenges
     where key_digest = ${digestOf(asked.key)} and purpose = any(${asked.purposes}::text[])
       and expires_at > ${asked.at.toString()}
    returning purpose, account_id as "accountId", content`.execute(db)
  return rows[0] ?? null
}
