// Writes docs/glossary.md from the dictionary: `node bin/glossary.ts`.
import { writeFile } from 'node:fs/promises'
import { glossary, type Term } from '../src/council/glossary.ts'

/** The dictionary as a page. */
export function glossaryPage(terms: readonly Term[]): string {
  const rows = terms.map(
    ({ vietnamese, english, refused = [], source = '' }) =>
      `| ${vietnamese} | \`${english}\` | ${refused.map((word) => `\`${word.replace(/\(.*/, '')}\``).join(', ')} | ${source} |`,
  )
  return [
    '# Thuật ngữ',
    '',
    'Generated from `src/council/glossary.ts` by `node bin/glossary.ts`; a test fails when it is stale.',
    '',
    '| tiếng Việt | identifier | refused | source |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

if (import.meta.main) {
  await writeFile(new URL('../docs/glossary.md', import.meta.url), glossaryPage(glossary))
}
