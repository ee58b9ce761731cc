import { ok, refuse, type Result } from '../../kernel/result.ts'
import { foldVietnamese } from '../../kernel/text.ts'
import { commonWords } from './common-passwords.ts'

// NIST SP 800-63B-4, 3.1.1.2: length and a list of known guesses, no rule on kinds of characters.
const shortest = 10
const longest = 128

/** What may not be a password follows from whose it is, and of what kind of house. */
export type PasswordOwner = {
  readonly username: string
  /** Words everybody in this house would guess, folded and without spaces. */
  readonly guessableWords: ReadonlySet<string>
}

/**
 * The password in NFC when it may be used: 10 to 128 characters of any kind, not one of the first
 * guesses, not built on the sign-in name. Spaces at the ends count: nothing is trimmed.
 */
export function acceptPassword(password: string, owner: PasswordOwner): Result<string> {
  const composed = password.normalize('NFC')
  const length = [...composed].length
  const field = 'password'
  if (length < shortest) {
    return refuse('password.too_short', { field, values: { least: shortest } })
  }
  if (length > longest) return refuse('password.too_long', { field, values: { most: longest } })
  if (isBuiltOn(composed, owner.username)) return refuse('password.too_personal', { field })
  if (isCommon(composed, owner.guessableWords)) return refuse('password.too_common', { field })
  return ok(composed)
}

/** True when no stored password can be this long: the form may answer without asking anyone. */
export function isTooLongToBeStored(password: string): boolean {
  return [...password.normalize('NFC')].length > longest
}

const onlyLetters = (text: string) => text.replace(/[^\p{L}]+/gu, '')
const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

function isBuiltOn(password: string, username: string): boolean {
  const name = lettersAndDigits(foldVietnamese(username))
  return name.length >= 3 && lettersAndDigits(foldVietnamese(password)).includes(name)
}

function isCommon(password: string, words: ReadonlySet<string>): boolean {
  const folded = foldVietnamese(withoutDisguise(password))
  const plain = foldVietnamese(password)
  const candidates = [plain, folded].flatMap((text) => [
    onlyLetters(text),
    lettersAndDigits(text),
    onlyLetters(trimToLetters(text)),
  ])
  return candidates.some((word) => isFirstGuess(word, words)) || isPhoneNumber(password)
}

/** Signs and digits that stand for letters, inside the word only: m@tkh4u is matkhau. */
function withoutDisguise(password: string): string {
  const disguise: Record<string, string> = {
    '@': 'a',
    '4': 'a',
    '3': 'e',
    '1': 'i',
    '!': 'i',
    '0': 'o',
    $: 's',
    '5': 's',
    '7': 't',
  }
  const core = trimToLetters(password)
  return core.replace(/[@431!0$57]/g, (sign) => disguise[sign] ?? sign)
}

function trimToLetters(text: string): string {
  return text.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '')
}

function isFirstGuess(word: string, words: ReadonlySet<string>): boolean {
  const unit = repeatedUnit(word)
  if (commonWords.has(unit) || words.has(unit)) return true
  return isRun(unit) || (word.length > 2 && unit.length <= 2)
}

/** The shortest part that makes the word by repetition: abcabc → abc. */
function repeatedUnit(word: string): string {
  const length = (word + word).indexOf(word, 1)
  return word.slice(0, length)
}

/** Characters that follow one another up or down: 1234567890, hgfedcba. */
function isRun(word: string): boolean {
  if (word.length < 3) return false
  const codes = [...word.replace(/90/g, '9:')].map((character) => character.codePointAt(0)!)
  const steps = codes.slice(1).map((code, index) => code - codes[index]!)
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** A Vietnamese mobile number: whoever knows the person knows it. */
function isPhoneNumber(password: string): boolean {
  return /^(\+?84|0)[35789]\d{8}$/.test(password.replace(/[\s.-]/g, ''))
}
