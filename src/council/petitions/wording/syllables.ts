// The spelling of Vietnamese, without accents: which letters may begin a syllable, and which may end it.
const rimes =
  'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu ' +
  'im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc op ot ' +
  'u ua uac uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych ' +
  'uyen uyet uyn uynh uyt uyu y yem yen yet yeu'
const anyRime = rimes.split(' ').sort((a, b) => b.length - a.length)

// k, gh, ngh stand before e, i, y; c, g, ng before the other vowels; qu carries its own u.
const beginnings = [
  { letters: 'b|ch|d|h|l|m|n|nh|p|ph|r|s|t|th|tr|v|x|kh|', vowels: '' },
  { letters: 'k|gh|ngh', vowels: '(?=[eiy])' },
  { letters: 'c|g|ng', vowels: '(?=[aou])' },
  { letters: 'gi|qu', vowels: '(?=[aeiouy])' },
]
const oneSyllable = new RegExp(
  `^(?:(?:${beginnings.map(({ letters, vowels }) => `(?:${letters})${vowels}`).join('|')})(?:${anyRime.join('|')})|gi|gin|gieng|quy|g[ei](?:n|t)?)$`,
)

/** True for folded letters that can be one Vietnamese syllable. */
export function isSyllable(folded: string): boolean {
  return oneSyllable.test(folded)
}
