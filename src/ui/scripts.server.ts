import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

export type Script = { path: string; body: string; hash: string }

// In the order they run; a file may import only from files above it, for all share one scope.
const elements = [
  'trusted-types.ts',
  'keep-open.ts',
  'is-busy.ts',
  'links-within.ts',
  'quiet-page.ts',
  'nt-autosubmit.ts',
  'nt-char-count.ts',
  'nt-copy.ts',
  'nt-dialog.ts',
  'nt-file-choice.ts',
  'nt-from-fragment.ts',
  'nt-live.ts',
  'nt-local-draft.ts',
  'nt-select-all.ts',
  'nt-shortcuts.ts',
  'unsent-form.ts',
]

const shortHash = (body: string): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 16)

/** A script under an address that carries the hash of its content. */
export function named(name: string, body: string): Script {
  const hash = shortHash(body)
  return { path: `${name}.${hash}.js`, body, hash }
}

/** A TypeScript file as a browser runs it. Throws SyntaxError. */
export function plainScript(path: string): string {
  const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), { target: 'es2022' })
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  return code
}

function elementsBody(): string {
  const parts = elements.map((file) => {
    const code = plainScript(fileURLToPath(new URL(`./elements/${file}`, import.meta.url)))
    return code
      .replace(/^import .*$/gm, '')
      .replace(/^export (?!\{)/gm, '')
      .replace(/^export \{\};?$/gm, '')
      .replace(/^\s*(?:\/\/.*|\/\*\*[^]*?\*\/)\n/gm, '')
  })
  return parts.join('')
}

/**
 * Turbo as published, but for one call: its progress bar puts a <style> into the page, which
 * style-src 'self' refuses; the same rules stand in our style sheet.
 */
function turboBody(): string {
  const source = readFileSync(
    fileURLToPath(import.meta.resolve('@hotwired/turbo/dist/turbo.es2017-esm.js')),
    'utf8',
  )
  const call = '    this.installStylesheetElement();\n'
  if (source.split(call).length !== 2)
    throw new Error('Turbo changed how it styles its progress bar')
  return source.replace(call, '')
}

let built: Script[] | undefined

/** The module scripts of every page in the order to load them; built once, about 40 ms. */
export function scripts(): Script[] {
  built ??= [named('elements', elementsBody()), named('turbo', turboBody())]
  return built
}
