// Telex as it is typed while the keyboard is off: dduwowngf for đường.
const marks: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}
const vowel = /[aeiouyăâêôơư]/

/** The word as Telex would have written it; null when it holds no key of Telex. */
export function fromTelex(typed: string): string | null {
  const shaped = typed
    .replace(/dd|d(?=.*d$)/, 'đ')
    .replace(/(?<=đ.+)d$/, '')
    .replace(/uow|uwow|uwo/g, 'ươ')
    .replace(/uaw|uwa/g, 'ưa')
    .replace(/aw/g, 'ă')
    .replace(/ow/g, 'ơ')
    .replace(/uw|(?<![aeiou])w/g, 'ư')
    .replace(/aa|a(?=[^aeiou]+a[sfrxj]?$)/, 'â')
    .replace(/(?<=â[^aeiou]+)a(?=[sfrxj]?$)/, '')
    .replace(/ee/g, 'ê')
    .replace(/oo/g, 'ô')
    .replace(/ươ?(?=.*w)|(?<=[ươăâ].*)w/g, (found) => (found === 'w' ? '' : found))
  const tone =
    /^(.*[aeiouyăâêôơư])([sfrxj])([aeiou]?(?:n|ng|nh|m|c|ch|p|t)?)$/.exec(shaped) ??
    /^(.*[aeiouyăâêôơư].*?)([sfrxj])$/.exec(shaped)
  const letters = tone ? tone[1]! + (tone[3] ?? '') : shaped
  if (!tone && letters === typed) return null
  return tone ? withTone(letters, marks[tone[2]!]!) : letters
}

/** Puts the tone on the vowel that carries it. */
function withTone(letters: string, mark: string): string {
  const signs = Array.from(letters)
  const start = /^(?:qu|gi(?=[aeouyăâêôơư]))/.test(letters) ? 2 : 0
  const vowels = signs.flatMap((sign, at) => (at >= start && vowel.test(sign) ? [at] : []))
  const shaped = vowels.findLast((at) => /[ăâêôơư]/.test(signs[at]!))
  const isClosed = vowels.length > 0 && vowels.at(-1)! < signs.length - 1
  const plain = isClosed ? vowels.at(-1) : vowels.length > 1 ? vowels.at(-2) : vowels[0]
  const at = shaped ?? plain
  if (at === undefined) return letters
  signs[at] = (signs[at]! + mark).normalize('NFC')
  return signs.join('')
}
