import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { isMobile, readPhone } from '../../platform/messages/phone.ts'
import { postMessage } from '../../platform/messages/outbox.server.ts'
import { petitionsOfPhone } from '../petitions/index.ts'
import { askedWithinDay, countTry, insertCode, insertLogin, spendCode } from './store.server.ts'
import { codeMessage } from './text.vi.ts'
import { codeDigits, codeMinutes, judgeAsking, readVoterCode } from './voter-code.ts'
import type { AskedCode } from './voter-cookies.server.ts'

export type VoterContext = Pick<ReadContext, 'tx' | 'commune' | 'now'> & {
  /** Name of the unit, as the message says who sends it. */
  readonly unitName: string
  /** A digest that only this installation can make: six digits are soon tried out without it. */
  digest(purpose: string, text: string): Buffer
}

const digestOfPhone = ({ digest, commune }: VoterContext, phone: string) =>
  digest('voter phone', `${commune} ${phone}`)
const digestOfCode = ({ digest }: VoterContext, id: string, code: string) =>
  digest('voter code', `${id} ${code}`)

/**
 * Sends a code to the number, when it stands on a petition of this commune. To whoever asks it looks the
 * same when it does not: which numbers are known here is nobody's business.
 */
export async function askForCode(
  context: VoterContext,
  typed: { phone: string },
): Promise<Result<AskedCode>> {
  const phone = readPhone(typed.phone)
  if (phone === null || !isMobile(phone))
    return refuse('voter_code.phone_unreadable', { field: 'phone' })
  const phoneDigest = digestOfPhone(context, phone)
  const allowed = judgeAsking(await askedWithinDay(context, phoneDigest), context.now)
  if (!allowed.ok) return allowed
  const isWanted = (await petitionsOfPhone(context, phone)).length > 0
  const id = randomUUID()
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')
  await insertCode(context, { id, phoneDigest, codeDigest: digestOfCode(context, id, code) })
  await postMessage(context, {
    key: `voter-code:${id}`,
    to: phone,
    words: codeMessage(code, context.unitName),
    uselessAt: context.now.add({ minutes: codeMinutes }),
    isWanted,
  })
  return ok({ id, phone })
}

/** Judges the code that a browser asked for; a right one is spent and opens a login of this digest. */
export async function signInByCode(
  context: VoterContext,
  given: { asked: AskedCode | null; typed: string; tokenDigest: Buffer },
): Promise<Result<null>> {
  const { asked } = given
  if (!asked) return refuse('voter_code.over')
  const phoneDigest = digestOfPhone(context, asked.phone)
  const expected = await countTry(context, { id: asked.id, phoneDigest })
  if (!expected) return refuse('voter_code.over')
  const code = readVoterCode(given.typed) ?? ''
  const isRight = timingSafeEqual(expected, digestOfCode(context, asked.id, code))
  if (!isRight) return refuse('voter_code.wrong', { field: 'code' })
  if (!(await spendCode(context, asked.id))) return refuse('voter_code.over')
  await insertLogin(context, { tokenDigest: given.tokenDigest, phone: asked.phone })
  return ok(null)
}
