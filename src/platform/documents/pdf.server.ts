import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

export type Template = 'official-document' | 'poster' | 'slips'

/** Results of Typst that no compilation asked for during so many are forgotten. */
const keptFor = 2

/**
 * A press for PDF/A-2b (ISO 19005-2) with these fonts embedded. `print` puts a value into a template of
 * ours as data; equal values give equal bytes. Throws when Typst refuses.
 */
export function openPress(fonts: Buffer[]): {
  print(template: Template, content: unknown): Uint8Array
} {
  // The workspace is only a name here: no template reads a file.
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fonts }] })
  const sources = new Map<Template, string>()
  return {
    print(template, content) {
      const source = sources.get(template) ?? readTemplate(template)
      sources.set(template, source)
      const inputs = { content: JSON.stringify(content) }
      try {
        return compiler.pdf({ mainFileContent: source, inputs }, { pdfStandard: 'a-2b' })
      } finally {
        compiler.evictCache(keptFor)
      }
    },
  }
}

function readTemplate(template: Template): string {
  return readFileSync(new URL(`templates/${template}.typ`, import.meta.url), 'utf8')
}
