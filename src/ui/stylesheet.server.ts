import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

// One layer per file, later ones win whatever their selectors weigh.
const layers = ['tokens', 'base', 'frames', 'marks', 'parts', 'forms', 'table', 'long-cells', 'chart', 'month-grid', 'results', 'print'] as const

function withoutSlack(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/: /g, ':')
    .trim()
}

function layer(name: string): string {
  const css = readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')
  return `@layer ${name}{${withoutSlack(css)}}`
}

let built: { body: string; hash: string } | undefined

/** The one style sheet of the product, without comments and slack; built once. */
export function stylesheet(): { body: string; hash: string } {
  if (built) return built
  const body = `@layer ${layers.join(',')};${layers.map(layer).join('')}`
  built = { body, hash: createHash('sha256').update(body).digest('hex').slice(0, 16) }
  return built
}
