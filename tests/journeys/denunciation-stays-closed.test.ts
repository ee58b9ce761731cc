import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import readXlsxFile from 'read-excel-file/node'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const list = '/ban-lam-viec/kien-nghi'
const title = 'Có người bớt xén quỹ phòng chống bão'
const secrets = ['bớt xén', 'quỹ phòng chống bão', 'Hồng Hạc', '0977 111 222', '0977111222']

/** Nothing of it stands in what a path answers to this person. */
async function findsNothing(
  person: Person,
  paths: readonly string[],
  more: readonly string[],
  who = 'người dân',
): Promise<void> {
  for (const path of paths) {
    const { status, body } = await person.reads(path)
    const words =
      path.endsWith('xlsx') && status === 200
        ? JSON.stringify(await readXlsxFile(body))
        : body.toString()
    assert.ok(status === 200 || status === 403, `${path}: ${status}`)
    // What was asked for stands on the page that answers; a find would bring the other words with it.
    const asked = decodeURIComponent(path).replaceAll('+', ' ')
    for (const secret of [...secrets, ...more].filter((one) => !asked.includes(one))) {
      assert.ok(!words.includes(secret), `“${secret}” lộ cho ${who} ở ${path}`)
    }
  }
}

/** The search index learns of an act a moment later: whoever may read it waits until it is found. */
async function waitsUntilFound(person: Person, path: string, what: string): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    if ((await person.reads(path)).body.toString().includes(what)) return
    await pause(100)
  }
  assert.fail(`không tìm thấy gì ở ${path}`)
}

test('đơn tố cáo chỉ Thường trực và chuyên viên đọc được: không lộ ở cổng, tìm kiếm, tệp xuất, nhật ký, bàn cơ quan', async () => {
  const voter = await Person.open(browser, product, { width: 360 })
  await voter.opens('/kien-nghi/gui')
  await voter.sees('Không viết đơn khiếu nại, tố cáo ở đây')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', 'Quỹ phòng chống bão thu một đằng, ghi sổ một nẻo.')
  await voter.fills('Họ tên', 'Hồng Hạc')
  await voter.fills('Số điện thoại', '0977 111 222')
  await voter.presses('Gửi kiến nghị')
  const receipt = new URL(voter.page.url()).searchParams.get('ma')!

  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${list}?buoc=received`)
  await clerk.follows(title)
  const path = new URL(clerk.page.url()).pathname.replace('/nghi-duong', '')
  await clerk.follows('Phân loại')
  await clerk.sees('Rời ngay sang kênh tố cáo, giữ kín người tố cáo.')
  await clerk.ticks('Tố cáo')
  await clerk.chooses('Lĩnh vực', 'Tài chính, ngân sách')
  await clerk.presses('Phân loại')
  await clerk.sees('Đã phân loại.', 'Chuyển kênh khiếu nại, tố cáo')
  await clerk.seesNot('Công khai kết quả')

  const asked = ['b%E1%BB%9Bt+x%C3%A9n', 'quy+phong+chong+bao', 'Hong+Hac', '0977111222', receipt]
  const searches = asked.map((words) => `/tim-kiem?tim=${words}`)
  await waitsUntilFound(clerk, '/tim-kiem?tim=quy+phong+chong+bao', path)
  const chair = await Person.open(browser, product)
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(path)
  await chair.sees(title, '0977 111 222', 'Tố cáo')
  await waitsUntilFound(chair, `${list}/xuat/csv?buoc=diverted`, receipt)

  const id = path.split('/').at(-1)!
  const stranger = await Person.open(browser, product)
  const open = [
    '/',
    '/kien-nghi',
    '/kien-nghi?tim=bao',
    ...searches,
    '/ke-hoach',
    '/ke-hoach/nhiem-vu/III.1.f',
    '/dai-bieu',
  ]
  const log = ['/nhat-ky', '/nhat-ky/xuat.jsonl']
  await findsNothing(stranger, open, [id])
  await findsNothing(stranger, log, [receipt, 'denunciation', 'ố cáo'])
  assert.equal((await stranger.reads(`/kien-nghi/${receipt}`)).status, 404)
  await stranger.opens('/tim-kiem?tim=0977111222')
  await stranger.sees('Không tìm thấy “0977111222”')
  for (const name of [
    'phong-kinh-te',
    'chu-tich-ubnd',
    'van-phong-ubnd',
    'dai-bieu',
    'mttq',
    'quan-tri',
  ]) {
    const other = await Person.open(browser, product)
    await other.signsIn(name)
    const desk = [
      '/ban-lam-viec',
      list,
      `${list}?buoc=diverted`,
      `${list}?tim=bao`,
      '/thong-bao',
      ...searches,
    ]
    await findsNothing(other, desk, [id], name)
    await findsNothing(
      other,
      [`${list}/xuat/csv`, `${list}/xuat/xlsx`, '/ban-lam-viec/nhat-ky'],
      [receipt],
      name,
    )
    for (const closed of [path, `${path}/phieu`, `${path}/phan-loai`, `${path}/tra-loi`]) {
      const { status } = await other.reads(closed)
      assert.ok(status === 404 || status === 403, `${name} ${closed}: ${status}`)
    }
    await other.leaves()
  }

  await voter.opens(`/kien-nghi/tra-cuu?ma=${receipt}`)
  await voter.sees('Chuyển kênh khiếu nại, tố cáo')
  for (const person of [voter, clerk, chair, stranger]) await person.leaves()
})
