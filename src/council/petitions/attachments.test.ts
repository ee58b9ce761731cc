import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type TestCouncil,
} from '../../../tests/support/council.ts'
import { filesForTests } from '../../../tests/support/files.ts'
import { docx } from '../../../tests/support/office-files.ts'
import { pdf } from '../../../tests/support/pdf-file.ts'
import { picture } from '../../../tests/support/pictures.ts'
import { webForTests } from '../../../tests/support/web.ts'
import type { Result } from '../../kernel/result.ts'
import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import { answerPetition } from './commands/answer.server.ts'
import { checkPetition } from './commands/check.server.ts'
import { classifyPetition } from './commands/classify.server.ts'
import { transferPetition } from './commands/transfer.server.ts'
import { petitionIdOf } from './queries.server.ts'

const on = '2026-09-07'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const { files, incoming, close } = await filesForTests()
const web = await webForTests(councils, { files, on })
after(async () => {
  await web.close()
  await close()
  await councils.close()
})

const typed = {
  title: 'Đường thôn hỏng',
  words: 'Mưa là ngập, xe không qua được.',
  name: '',
  phone: '',
}
const desk = '/ban-lam-viec/kien-nghi'
const photo = await picture('jpeg', { width: 300, height: 200 })
const png = await picture('png', { width: 20, height: 20 })

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

type Sent = { id: string; receiptCode: string }

/** A voter sends a petition with files on the portal. */
async function submitted(
  sent: readonly { name: string; bytes: Buffer }[],
  council: TestCouncil = here,
): Promise<Sent> {
  const form = { fields: typed, files: sent.map((file) => ({ field: 'photos', ...file })) }
  const response = await web.post(council, '/kien-nghi/gui', null, form)
  assert.equal(response.status, 303, await response.text())
  const receiptCode = new URL(response.headers.get('location')!, web.url).searchParams.get('ma')!
  const id = await council.read('clerk', on, (c) => petitionIdOf(c, receiptCode))
  return { id: id!, receiptCode }
}

function filesAt(petition: { id: string }, kind = 'petition'): Promise<AttachedFile[]> {
  return here.read('clerk', on, (c) => filesOf(c, [{ kind, id: petition.id }]))
}

/** Brings a petition to the body that answers. */
const checked = async ({ id }: { id: string }) =>
  must(
    await here.act('clerk', on, (c) =>
      checkPetition(c, { id, version: 4, note: '', marksSeen: true }),
    ),
  )

async function transferred(petition: Sent): Promise<void> {
  const classification = {
    kind: 'petition',
    field: 'infrastructure',
    level: 'commune',
    note: '',
  } as const
  const holderId = here.bodies.get('agency')!
  must(
    await here.act('clerk', on, (c) =>
      classifyPetition(c, { ...petition, version: 1, ...classification }),
    ),
  )
  must(
    await here.act('chair', on, (c) =>
      transferPetition(c, { ...petition, version: 2, holderId, note: '' }),
    ),
  )
}

const reply = {
  outcome: 'explained',
  words: 'Đã đưa vào kế hoạch.',
  version: '3',
  promisedOn: '',
  legalBasis: '',
  documentNumber: '',
}

const pathOf = (file: AttachedFile, query = '') =>
  `/tep/${file.id}/${encodeURIComponent(file.name)}${query}`
const status = async (response: Promise<Response>) => {
  const { status: code, body } = await response
  await body?.cancel()
  return code
}

test('a voter sends photos; the desk and the holder of the receipt see them, nobody else', async () => {
  const petition = await submitted([
    { name: 'Ảnh đường thôn.jpg', bytes: photo },
    { name: 'biển báo.png', bytes: png },
  ])
  assert.ok(web.statements() <= 8, `${web.statements()} statements`)
  const [first, second] = await filesAt(petition)
  assert.deepEqual([first?.name, second?.name], ['Ảnh đường thôn.jpg', 'biển báo.png'])
  assert.ok(first && second && first.isPicture && !first.isPublic)

  const own = `?ma=${petition.receiptCode}`
  const look = await (await web.get(here, `/kien-nghi/tra-cuu${own}`)).text()
  assert.ok(look.includes(`/anh-nho/${first.id}${own}`) && look.includes('biển báo.png'))
  const shown = await (await web.get(here, `${desk}/${petition.id}`, 'clerk')).text()
  assert.ok(web.statements() <= 4, `${web.statements()} statements`)
  assert.ok(shown.includes(`/anh-nho/${second.id}"`))

  for (const role of ['clerk', 'chair', 'delegate'] as const) {
    assert.equal(await status(web.get(here, pathOf(first), role)), 200, role)
    assert.equal(await status(web.get(here, `/anh-nho/${first.id}`, role)), 200, role)
  }
  assert.equal(await status(web.get(here, pathOf(first, own))), 200)
  const other = await submitted([])
  for (const query of ['', `?ma=${other.receiptCode}`, '?ma=7Q2M-9XKD-40TB']) {
    assert.equal(await status(web.get(here, pathOf(first, query))), 404, query)
    assert.equal(await status(web.get(here, `/anh-nho/${first.id}${query}`)), 404, query)
  }
  for (const role of ['agencyHead', 'otherAgency', 'front', 'officeless'] as const) {
    assert.equal(await status(web.get(here, pathOf(first), role)), 404, role)
  }
  await transferred(petition)
  assert.equal(await status(web.get(here, pathOf(first), 'agencyHead')), 200)
  assert.equal(await status(web.get(here, pathOf(first), 'otherAgency')), 404)
})

test('another commune’s file answers as if it did not exist, even to its clerk and with the receipt', async () => {
  const petition = await submitted([{ name: 'a.jpg', bytes: photo }])
  const [file] = await filesAt(petition)
  assert.ok(file)
  assert.equal(await status(web.get(there, pathOf(file), 'clerk')), 404)
  assert.equal(await status(web.get(there, pathOf(file, `?ma=${petition.receiptCode}`))), 404)
  assert.equal(
    await status(web.get(here, `/tep/${'0'.repeat(8)}-0000-7000-8000-000000000000/a.jpg`, 'clerk')),
    404,
  )
  assert.equal(await status(web.get(here, '/tep/khong-phai-id/a.jpg', 'clerk')), 404)
})

test('what was typed and the good files stay when one file is bad; they need not be chosen again', async () => {
  const first = await web.post(here, '/kien-nghi/gui', null, {
    fields: { ...typed, name: 'Trần Thị Mẫu' },
    files: [
      { field: 'photos', name: 'anh.jpg', bytes: photo },
      { field: 'photos', name: 'trang.html', bytes: Buffer.from('<!doctype html>') },
    ],
  })
  const page = await first.text()
  assert.equal(first.status, 422)
  assert.match(page, /Tệp “trang\.html”: loại tệp này không được nhận/)
  assert.ok(page.includes('Mưa là ngập') && page.includes('Trần Thị Mẫu'))
  const sealed = /name="keptFiles" value="([^"]+)"/.exec(page)?.[1]
  assert.ok(sealed)
  assert.match(page, /anh\.jpg \(\d+ KB\)/)
  const again = await web.post(here, '/kien-nghi/gui', null, {
    fields: { ...typed, keptFiles: sealed },
    files: [],
  })
  // A browser that chose no new file still sends its form with files.
  assert.equal(again.status, 303, await again.text())
  const receiptCode = new URL(again.headers.get('location')!, web.url).searchParams.get('ma')!
  const id = (await here.read('clerk', on, (c) => petitionIdOf(c, receiptCode)))!
  assert.deepEqual(
    (await filesAt({ id })).map(({ name }) => name),
    ['anh.jpg'],
  )
  // The seal is of this commune and unforged.
  const flipped = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
  for (const [council, seal] of [
    [there, sealed],
    [here, flipped],
    [here, 'x.y'],
  ] as const) {
    const refused = await web.post(council, '/kien-nghi/gui', null, {
      fields: { ...typed, keptFiles: seal },
    })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /Tệp đã chọn lần trước không còn giữ nữa/)
  }
})

test('five photos are taken, six are not, and no other kind of file', async () => {
  const photos = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `${n}.png`, bytes: png }))
  assert.equal((await filesAt(await submitted(photos(5)))).length, 5)
  const send = async (sent: { name: string; bytes: Buffer }[]) => {
    const form = { fields: typed, files: sent.map((file) => ({ field: 'photos', ...file })) }
    return (await web.post(here, '/kien-nghi/gui', null, form)).text()
  }
  assert.match(await send(photos(6)), /Chỉ gửi được 5 ảnh một lần \(đang là 6\)/)
  assert.match(await send([{ name: 'a.docx', bytes: docx() }]), /Tệp “a\.docx” không phải là ảnh/)
})

test('an answer brings several files; at publishing somebody chooses what everybody may see', async () => {
  const petition = await submitted([{ name: 'mặt người.jpg', bytes: photo }])
  await transferred(petition)
  const answered = await web.post(here, `${desk}/${petition.id}/tra-loi`, 'agencyHead', {
    fields: reply,
    files: [
      { field: 'attachments', name: 'Công văn 12.pdf', bytes: pdf() },
      { field: 'attachments', name: 'dự toán.docx', bytes: docx() },
    ],
  })
  assert.equal(answered.status, 303, await answered.text())
  assert.ok(web.statements() <= 8, `${web.statements()} statements`)
  await checked(petition)
  const form = await (await web.get(here, `${desk}/${petition.id}/cong-khai`, 'chair')).text()
  assert.ok(web.statements() <= 4)
  const boxes = [...form.matchAll(/name="publicFiles" value="([^"]+)"( checked)?/g)]
  assert.deepEqual(
    boxes.map(([, , isTicked]) => isTicked !== undefined),
    [false, true, true],
  )
  const [photoId, letterId] = boxes.map(([, id]) => id!)
  const published = await web.post(here, `${desk}/${petition.id}/cong-khai`, 'chair', {
    fields: { version: '5', publicWords: '', note: '', publicFiles: [letterId!] },
  })
  assert.equal(published.status, 303, await published.text())
  assert.ok(web.statements() <= 8, `${web.statements()} statements`)
  const page = await (await web.get(here, `/kien-nghi/${petition.receiptCode}`)).text()
  assert.ok(web.statements() <= 4)
  assert.ok(
    page.includes(`/tep/${letterId}/`) && !page.includes('mặt người') && !page.includes('dự toán'),
  )
  const letter = await web.get(here, `/tep/${letterId}/cong-van.pdf`)
  assert.equal(letter.status, 200)
  assert.equal(letter.headers.get('cache-control'), 'public, max-age=600')
  assert.deepEqual(Buffer.from(await letter.arrayBuffer()), pdf())
  assert.equal(await status(web.get(here, `/tep/${photoId}/a.jpg`)), 404)
})

test('files of other matters cannot be made public by naming them', async () => {
  const [stranger] = await filesAt(await submitted([{ name: 'a.jpg', bytes: photo }]))
  const petition = await submitted([])
  await transferred(petition)
  const answer = { ...reply, version: 3, promisedOn: null, outcome: 'explained' } as const
  must(await here.act('agencyHead', on, (c) => answerPetition(c, { ...answer, id: petition.id })))
  await checked(petition)
  const published = await web.post(here, `${desk}/${petition.id}/cong-khai`, 'chair', {
    fields: { version: '5', publicWords: '', note: '', publicFiles: [stranger!.id] },
  })
  assert.equal(published.status, 303)
  assert.equal(await status(web.get(here, pathOf(stranger!))), 404)
})

test('nothing becomes public of a petition its voter keeps closed', async () => {
  const noted = await web.post(here, `${desk}/ghi-nhan`, 'clerk', {
    fields: { ...typed, channel: 'desk', keepClosed: '1', email: '', place: '', address: '' },
    files: [{ field: 'attachments', name: 'đơn.pdf', bytes: pdf() }],
  })
  assert.equal(noted.status, 303, await noted.text())
  const id = /kien-nghi\/([0-9a-f-]{36})/.exec(noted.headers.get('location')!)![1]!
  await transferred({ id, receiptCode: '' })
  const answer = { ...reply, version: 3, promisedOn: null, outcome: 'explained' } as const
  must(await here.act('agencyHead', on, (c) => answerPetition(c, { ...answer, id })))
  const [letter] = await filesAt({ id })
  await checked({ id })
  const form = await (await web.get(here, `${desk}/${id}/cong-khai`, 'chair')).text()
  assert.ok(!form.includes('publicFiles'))
  await web.post(here, `${desk}/${id}/cong-khai`, 'chair', {
    fields: { version: '5', publicWords: '', note: '', publicFiles: [letter!.id] },
  })
  assert.equal(await status(web.get(here, pathOf(letter!))), 404)
})

test('an act that is refused records no file', async () => {
  const petition = await submitted([])
  await transferred(petition)
  const refused = await web.post(here, `${desk}/${petition.id}/tra-loi`, 'agencyHead', {
    fields: { ...reply, version: '2' },
    files: [{ field: 'attachments', name: 'a.pdf', bytes: pdf(['(once)']) }],
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /người khác đã cập nhật/)
  const rows = await here.read('clerk', on, (c) =>
    c.tx
      .selectFrom('files')
      .select('id')
      .where('commune', '=', c.commune)
      .where('name', '=', 'a.pdf')
      .execute(),
  )
  assert.deepEqual(rows, [])
})

test('when the disk is nearly full the petition is not lost: the page says to send it without files', async () => {
  const { hasRoom } = files
  Object.assign(files, { hasRoom: async () => false })
  const form = { fields: typed, files: [{ field: 'photos', name: 'a.jpg', bytes: photo }] }
  const response = await web.post(here, '/kien-nghi/gui', null, form)
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /Máy chủ hết chỗ chứa tệp/)
  assert.ok(page.includes('Mưa là ngập'))
  assert.equal(await status(web.post(here, '/kien-nghi/gui', null, { fields: typed })), 303)
  Object.assign(files, { hasRoom })
})

test('whoever may not do the act sends no file: the body is not taken', async () => {
  const petition = await submitted([])
  const before = (await Array.fromAsync(files.store.list())).length
  const form = {
    fields: reply,
    files: [{ field: 'attachments', name: 'b.pdf', bytes: pdf(['(twice)']) }],
  }
  const stranger = await web.post(here, `${desk}/${petition.id}/tra-loi`, null, form)
  assert.equal(stranger.status, 303)
  assert.match(stranger.headers.get('location')!, /dang-nhap/)
  assert.equal(await status(web.post(here, `${desk}/${petition.id}/tra-loi`, 'front', form)), 403)
  assert.equal((await Array.fromAsync(files.store.list())).length, before)
  assert.deepEqual(await incoming(), [])
})

test('the same form sent twice at once with its files is one act', async () => {
  const form = {
    fields: typed,
    files: [{ field: 'photos', name: 'a.jpg', bytes: photo }],
    key: '01990000-0000-7000-8000-000000000001',
  }
  const both = await Promise.all([1, 2].map(() => web.post(here, '/kien-nghi/gui', null, form)))
  assert.deepEqual(
    both.map((response) => response.status),
    [303, 303],
  )
  assert.equal(both[0]!.headers.get('location'), both[1]!.headers.get('location'))
})

test('the same picture of two voters is one content and two rows', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => submitted([{ name: 'a.jpg', bytes: photo }])),
  )
  const shas = await Promise.all(
    [one!, two!].map(({ id }) =>
      here.read('clerk', on, (c) =>
        c.tx
          .selectFrom('files')
          .select('sha256')
          .where('commune', '=', c.commune)
          .where('subject_id', '=', id)
          .execute(),
      ),
    ),
  )
  assert.equal(shas[0]![0]!.sha256, shas[1]![0]!.sha256)
})

test('no request ended in an error', () => assert.deepEqual(web.failures, []))
