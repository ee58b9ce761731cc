import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, sourceFiles, type SourceFile } from './source.ts'

/** A slice may read only slices that stand earlier here; readers and flows stand at the end. */
const order = [
  'rules',
  'delegates',
  'communes',
  'accounts',
  'saved-views',
  'plan',
  'programme',
  'documents',
  'commitments',
  'sessions',
  'agenda',
  'resolutions',
  'public-comment',
  'examination',
  'voting',
  'questioning',
  'supervision',
  'petitions',
  'voter-logins',
  'followers',
  'voter-meetings',
  'citizen-reception',
  'indicators',
  'investment',
  'budget',
  'reports',
  'reviews',
  'notifications',
  'statistics',
  'open-data',
  'session-hall',
  'audit-log',
  'search',
  'portal',
  'flows',
]

const files = (await sourceFiles(['src/**/*.ts', 'src/**/*.tsx'])).filter((f) => !isTest(f.path))

function violations(check: (file: SourceFile, target: string) => string | undefined): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((target) => {
      const why = check(file, target)
      return why ? [`${file.path} → ${target}: ${why}`] : []
    }),
  )
}

const layerOf = (path: string) => path.split('/')[1] ?? ''
const sliceOf = (path: string) => (layerOf(path) === 'council' ? path.split('/')[2] : undefined)

test('imports run downhill: app, council, ui and platform, law, kernel', () => {
  const below: Record<string, readonly string[]> = {
    kernel: ['kernel'],
    law: ['law', 'kernel'],
    ui: ['ui', 'kernel'],
    platform: ['platform', 'law', 'kernel'],
    council: ['council', 'ui', 'platform', 'law', 'kernel'],
    app: ['app', 'council', 'ui', 'platform', 'law', 'kernel', 'routes.ts'],
    'routes.ts': ['council', 'platform', 'app'],
  }
  assert.deepEqual(
    violations((file, target) => {
      const allowed = below[layerOf(file.path)]
      if (!allowed) return 'unknown layer'
      return allowed.includes(layerOf(target)) ? undefined : 'uphill'
    }),
    [],
  )
})

test('kernel and law are pure: no package, no built-in', () => {
  const impure = files
    .filter((file) => ['kernel', 'law'].includes(layerOf(file.path)))
    .flatMap((file) => file.packages.map((name) => `${file.path}: ${name}`))
  assert.deepEqual(impure, [])
})

test('a slice is entered through its index.ts, and only by slices later in the order', () => {
  const found = violations((file, target) => {
    const [from, to] = [sliceOf(file.path), sliceOf(target)]
    if (!from || !to || from === to || target === 'src/council/glossary.ts') return undefined
    // The frame holds form parts of the whole product and is no slice.
    if (to === 'frame' && target.startsWith('src/council/frame/')) return undefined
    if (from === 'frame') return 'the frame stands below all slices'
    // A story of two slices in one transaction is a file of its own; only routes lead into it.
    if (to === 'flows') return file.path.includes('/routes/') ? undefined : 'only routes lead into a flow'
    if (!target.endsWith('/index.ts')) return 'not by the door'
    const [place, other] = [order.indexOf(from), order.indexOf(to)]
    if (place === -1) return `${from} is not in the order list`
    if (other === -1) return `${to} is not in the order list`
    return other < place ? undefined : 'uphill between slices'
  })
  assert.deepEqual(found, [])
})

test('a flow is a function of its own file: short, without tables, views or pages', () => {
  const found = files
    .filter(({ path }) => path.startsWith('src/council/flows/'))
    .flatMap(({ path, text, packages, imports }) => [
      ...(/^src\/council\/flows\/[a-z-]+\.server\.ts$/.test(path) ? [] : [`${path}: not a flow by its name`]),
      ...(text.split('\n').length > 70 ? [`${path}: too long for a story`] : []),
      ...packages.map((name) => `${path}: ${name}`),
      ...imports.filter((name) => layerOf(name) === 'ui' || name.includes('/web/')).map((name) => `${path}: ${name}`),
    ])
  assert.deepEqual(found, [])
})

test('only app and routes.ts reach into a slice past its door', () => {
  const found = violations((file, target) => {
    const layer = layerOf(file.path)
    if (layer !== 'app' || !sliceOf(target)) return undefined
    const isDoor = /\/(index\.ts$|routes\/)/.test(target) || target.startsWith('src/council/frame/') || target.startsWith('src/council/flows/')
    return isDoor ? undefined : 'not by the door'
  })
  assert.deepEqual(found, [])
})

test('rule, policy, events and forms of a slice touch neither database nor views', () => {
  const pure = /^src\/council\/[^/]+\/(policy|events|[a-z-]+)\.ts$/
  const found = files
    .filter((file) => pure.test(file.path) && !file.path.includes('.server.') && !file.path.endsWith('index.ts') && !file.path.startsWith('src/council/frame/'))
    .flatMap((file) =>
      [...file.imports.filter((t) => t.includes('.server.') || t.endsWith('.tsx')), ...file.packages.filter((p) => p !== 'zod')].map(
        (name) => `${file.path}: ${name}`,
      ),
    )
  assert.deepEqual(found, [])
})

test('what runs in the browser imports nothing of the server', () => {
  const found = files
    .filter((file) => file.path.startsWith('src/ui/elements/'))
    .flatMap((file) => [
      ...file.packages.filter((name) => name.startsWith('node:')),
      ...file.imports.filter((name) => name.includes('.server.')),
    ])
  assert.deepEqual(found, [])
})

test('views and routes alone use the design system', () => {
  const found = violations((file, target) =>
    layerOf(target) === 'ui' && layerOf(file.path) === 'council' && !file.path.endsWith('.tsx')
      ? 'a rule that knows the screen'
      : undefined,
  )
  assert.deepEqual(found, [])
})
