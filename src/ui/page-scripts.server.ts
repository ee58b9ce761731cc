import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { named, plainScript, type Script } from './scripts.server.ts'

/** Scripts that stand on their own pages only: a phone that opens no such page loads none of them. */
export const pageScriptNames = ['own-place', 'earlier', 'passkey', 'push', 'noting', 'timer'] as const
export type PageScriptName = (typeof pageScriptNames)[number]

const ownScript = (file: string) =>
  plainScript(fileURLToPath(new URL(`./page-scripts/${file}`, import.meta.url)))

/** The library's published script, which leaves one global name, without its own map. */
function passkeyLibrary(): string {
  const entry = fileURLToPath(import.meta.resolve('@simplewebauthn/browser'))
  const bundle = entry.replace(/esm\/index\.js$/, 'dist/bundle/index.umd.min.js')
  return readFileSync(bundle, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
}

/** In the order they run; a part may import only from parts before it, for all share one scope. */
const notingParts = [
  'device-store.ts',
  'device-sender.ts',
  'device-lines.ts',
  'keep-page.ts',
  'noting-view.ts',
  'nt-noting.ts',
  'nt-earlier.ts',
]

function partOf(file: string): string {
  return ownScript(file)
    .replace(/^import .*$/gm, '')
    .replace(/^export (?!\{)/gm, '')
}

const bodies: Record<PageScriptName, () => string> = {
  'own-place': () => ownScript('nt-own-place.ts'),
  earlier: () => ownScript('nt-earlier.ts'),
  passkey: () => `${passkeyLibrary()}\n${ownScript('nt-passkey.ts')}`,
  push: () => ownScript('nt-push.ts'),
  timer: () => ownScript('nt-timer.ts'),
  noting: () => notingParts.map(partOf).join(''),
}

let built: Readonly<Record<PageScriptName, Script>> | undefined

/** Each page's own script, by name; built once. */
export function pageScripts(): Readonly<Record<PageScriptName, Script>> {
  built ??= Object.fromEntries(
    pageScriptNames.map((name) => [name, named(name, bodies[name]())]),
  ) as Record<PageScriptName, Script>
  return built
}

/** The worker that shows push messages while no page is open. */
export function pushWorker(): string {
  return ownScript('push-worker.ts')
}

/** The worker that opens the noting page where there is no connection. */
export function notingWorker(): string {
  return ownScript('noting-worker.ts').replace(/^export \{\};?$/gm, '')
}
