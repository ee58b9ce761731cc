import { alikeFrom, likenessOf } from '../../src/council/petitions/wording/likeness.ts'
import { meaningOf } from '../../src/council/petitions/wording/meaning.ts'
import { byWords } from '../../src/council/petitions/wording/suggest.ts'
import { answerParts, weighAnswer } from '../../src/council/petitions/wording/weigh-answer.ts'
import type { Labelled } from './labelled.ts'
import { measuredOn } from './measures.ts'

/** What went wrong, a line each: for whoever tunes on the development half. */
export function mistakes(labelled: Labelled): string[] {
  return [...wrongPairs(labelled), ...wrongPetitions(labelled), ...wrongAnswers(labelled)]
}

function wrongPairs({ petitions, pairs }: Labelled): string[] {
  const read = new Map(petitions.map(({ id, text }) => [id, { text, meaning: meaningOf(text) }]))
  return pairs.flatMap(({ one, other, isSameNeed }) => {
    const [a, b] = [read.get(one)!, read.get(other)!]
    const { score } = likenessOf(a.meaning, b.meaning)
    if (score >= alikeFrom === isSameNeed) return []
    const needs = [a, b].map(({ meaning }) =>
      [...meaning.needs].map(([need, share]) => `${need} ${share.toFixed(2)}`).join(', '),
    )
    return [
      `${isSameNeed ? 'sót' : 'nhầm'} ${score.toFixed(2)}: ${a.text} [${needs[0]}] ↔ ${b.text} [${needs[1]}]`,
    ]
  })
}

function wrongPetitions({ petitions }: Labelled): string[] {
  const keys = ['field', 'level', 'kind', 'holder'] as const
  return petitions.flatMap((one) => {
    const said = byWords(one.text)
    const wrong = keys.filter((key) => said[key] !== one[key])
    if (wrong.length === 0) return []
    return [`${wrong.map((key) => `${key}: ${said[key]} (${one[key]})`).join(', ')}: ${one.text}`]
  })
}

function wrongAnswers({ answers }: Labelled): string[] {
  return answers.flatMap(({ text, says, isGeneral }) => {
    const { found, general } = weighAnswer(text, { today: measuredOn })
    const wrong = answerParts.filter((part) => found[part].length > 0 !== says.includes(part))
    const words = wrong.map(
      (part) => `${part}: [${found[part].map((one) => one.words).join(' | ')}]`,
    )
    if (general.length > 0 !== isGeneral) {
      words.push(`general: [${general.map((one) => one.words).join(' | ')}]`)
    }
    return words.length > 0 ? [`${words.join(', ')}: ${text}`] : []
  })
}
