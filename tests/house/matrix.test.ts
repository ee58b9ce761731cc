import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { routes } from '../../src/routes.ts'
import { openIdentities } from '../../src/app/identities.server.ts'
import { permissions } from '../../src/app/permissions.ts'
import { openHeadKey } from '../../src/platform/audit/head-key.server.ts'
import { submitPetition } from '../../src/council/petitions/index.ts'
import { councilsForTests, hereCommune, roles, thereCommune, type Role } from '../support/council.ts'
import { filesForTests } from '../support/files.ts'
import { webForTests } from '../support/web.ts'

const today = '2026-11-24'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const storage = await filesForTests()
const clock = { now: () => Temporal.Instant.from(`${today}T12:00:00+07:00`) }
const identity = openIdentities({ pool: councils.pool, secret: 'x'.repeat(40), clock, guessableWords: new Set() }, '')
const web = await webForTests(councils, {
  on: today,
  files: storage.files,
  deps: { identityOf: identity.identityOf, headKey: await openHeadKey(storage.folder) },
})
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const canary = 'Cầu chim hoàng yến bắc qua mương'
const noted = await here.act('clerk', today, (context) =>
  submitPetition(context, { channel: 'desk', title: canary, words: canary, hamletId: null, name: '', phone: '' }),
)
assert.ok(noted.ok)
const petition = noted.value

/** Addresses of a real thing of `here`, for each parameter. */
function pathOf(path: string): string {
  return path
    .replace(':code', petition.receiptCode)
    .replace(':format', 'csv')
    .replace(':day', '2026-11-24')
    .replace(':name', 'tep.pdf')
    .replace(/:(?:\w*[iI]d)\b/g, path.includes('quy-dinh') || path.includes('phap-luat') ? 'VOT-009' : petition.id)
    .replace(/:\w+/g, '1')
}

const everyone: readonly (Role | null)[] = [null, ...roles]
const nameOf = (role: Role | null) => role ?? 'stranger'

async function isLetIn(method: string, path: string, role: Role | null): Promise<boolean> {
  const address = pathOf(path)
  const response = method === 'GET' ? await web.get(here, address, role) : await web.post(here, address, role, {})
  await response.body?.cancel()
  for (const header of ['content-security-policy', 'x-content-type-options', 'cache-control']) {
    assert.ok(response.headers.has(header), `${method} ${path} lacks ${header}`)
  }
  const isSentToSignIn = response.status === 303 && /dang-nhap\?tiep/.test(response.headers.get('location') ?? '')
  return response.status !== 403 && !isSentToSignIn
}

const kept = new URL('matrix.json', import.meta.url)

test('every route lets in whom the kept matrix says, and no route is missing from it', async () => {
  const found: Record<string, string[]> = {}
  for (const { method, path } of routes) {
    const letIn: string[] = []
    for (const role of everyone) {
      if (await isLetIn(method, path, role)) letIn.push(nameOf(role))
    }
    found[`${method} ${path}`] = letIn.length === everyone.length ? ['everybody'] : letIn
  }
  const written = `${JSON.stringify(found, null, 1)}\n`
  if (process.env['KEEP_MATRIX']) await writeFile(kept, written)
  assert.deepEqual(JSON.parse(written), JSON.parse(await readFile(kept, 'utf8')))
  assert.deepEqual(web.failures, [])
})

test('every route names an access that some slice grants', () => {
  const unknown = routes.filter(
    ({ access }) => !['everybody', 'own-account', 'signed-in', 'operator'].includes(access) && !permissions[access],
  )
  assert.deepEqual(unknown.map(({ path }) => path), [])
})

test('no act is open to everybody but those that voters and visitors do', () => {
  const open = routes.filter(({ method, access }) => method === 'POST' && access === 'everybody')
  const known = ['/dang-nhap', '/dang-nhap/ma', '/dang-xuat', '/dung-phieu', '/bo-dang-ky', '/cu-tri', '/theo-doi', '/thong-bao/bo-nhan']
  assert.deepEqual(open.map(({ path }) => path).filter((path) => !known.some((start) => path.startsWith(start))), [])
})

test("a thing of another commune answers as if it did not exist, on every route and to everyone", async () => {
  const withThing = routes.filter(({ path }) => /:(code|\w*[iI]d)\b/.test(path) && !/quy-dinh|phap-luat/.test(path))
  assert.ok(withThing.length > 10)
  for (const { method, path } of withThing) {
    for (const role of [null, 'chair', 'clerk', 'agencyHead'] as const) {
      const address = pathOf(path)
      const foreign = method === 'GET' ? await web.get(there, address, role) : await web.post(there, address, role, {})
      const text = await foreign.text()
      assert.ok(!text.includes(canary), `${method} ${path} shows a stranger's petition to ${nameOf(role)}`)
      const isRefused = [303, 403, 404, 422].includes(foreign.status) || path.includes('tra-cuu')
      assert.ok(isRefused, `${method} ${path} answered ${foreign.status} to ${nameOf(role)}`)
    }
  }
})
