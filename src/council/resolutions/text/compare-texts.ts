import { compareNumbers, type Provision, type ResolutionText } from './provision.ts'
import { typeProvision } from './typed-text.ts'

/** What became of one article between two texts. */
export type ArticleChange = {
  readonly number: string
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly before: string
  readonly after: string
}

/** Two texts article by article, in the order of their numbers. */
export function compareTexts(before: ResolutionText, after: ResolutionText): ArticleChange[] {
  const [old, present] = [byNumber(before.articles), byNumber(after.articles)]
  const numbers = [...new Set([...old.keys(), ...present.keys()])].toSorted(compareNumbers)
  return numbers.map((number) => {
    const [left, right] = [old.get(number), present.get(number)]
    return {
      number,
      before: left ?? '',
      after: right ?? '',
      change: left === undefined ? 'added' : right === undefined ? 'removed' : left === right ? 'same' : 'changed',
    }
  })
}

function byNumber(articles: readonly Provision[]): Map<string, string> {
  return new Map(articles.map((article) => [article.number, article.isRepealed ? '(bãi bỏ)' : typeProvision(article)]))
}
