import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { keptLines, meetingOn } from '../support/noting.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T19:02:11+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

async function atTheMeeting(): Promise<{ clerk: Person; id: string; path: string }> {
  const meeting = await meetingOn(product, '2026-11-25')
  const clerk = await Person.open(browser, product, { width: 360 })
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(meeting.path)
  await clerk.follows('Ghi tại chỗ')
  return { clerk, ...meeting }
}

/** Types one opinion and presses Enter, as fast as a hand can. */
async function notes(clerk: Person, words: string): Promise<void> {
  await clerk.page.getByLabel('Lời cử tri').fill(words)
  await clerk.page.getByLabel('Lời cử tri').press('Enter')
}

const mine = (clerk: Person) => clerk.page.locator('[data-lines] > li')

test('ghi trên điện thoại, mất mạng giữa chừng: không mất dòng nào, gửi một lần, đúng thứ tự', async () => {
  const { clerk, id, path } = await atTheMeeting()
  await notes(clerk, 'Cầu ván qua mương gãy hai tấm, học sinh đi lại nguy hiểm.')
  await clerk.sees('đã ghi nhận lúc 19:02:11', 'Mới nhận')
  await clerk.looks()
  // The worker has the page before the connection goes.
  await clerk.page.waitForFunction(() =>
    caches.open('noting').then(async (cache) => (await cache.keys()).length > 3),
  )

  await clerk.losesNetwork()
  await notes(clerk, 'Trạm bơm chạy ngắt quãng, ruộng khô.')
  await clerk.page.getByRole('radio', { name: 'Ý kiến' }).check()
  await notes(clerk, 'Khen đội vệ sinh làm tốt.')
  await clerk.page.getByRole('radio', { name: 'Kiến nghị' }).check()
  await notes(clerk, 'Chợ tạm lấn ra lòng đường.')
  await clerk.sees('3 dòng chưa gửi')
  assert.equal((await keptLines(product, id)).length, 1)

  await clerk.page.reload()
  await clerk.sees('Đang mở từ bản giữ trên máy', '3 dòng chưa gửi', 'Chợ tạm lấn ra lòng đường.')
  await clerk.looks()
  assert.equal(await mine(clerk).count(), 4)

  await clerk.page.close()
  await clerk.opensAnotherTab(path + '/ghi')
  await clerk.sees('3 dòng chưa gửi')
  await clerk.regainsNetwork()
  await clerk.sees('Mọi dòng đã được ghi nhận.')
  assert.deepEqual(
    (await keptLines(product, id)).map(({ position, kind, words, petitions }) => [
      position,
      kind,
      words.split(' ').slice(0, 2).join(' '),
      petitions,
    ]),
    [
      [1, 'petition', 'Cầu ván', 1],
      [2, 'petition', 'Trạm bơm', 1],
      [3, 'opinion', 'Khen đội', 0],
      [4, 'petition', 'Chợ tạm', 1],
    ],
  )
  await clerk.page.reload()
  await clerk.sees('Đã ghi nhận (4)')
  await clerk.looks()
  assert.equal(await mine(clerk).count(), 0)
  await clerk.leaves()
})

test('hai thẻ cùng ghi, sửa và bỏ dòng khi mất mạng, đăng xuất rồi đăng nhập lại: mỗi dòng một lần', async () => {
  const { clerk, id, path } = await atTheMeeting()
  const before = (await keptLines(product, id)).length
  await clerk.page.waitForFunction(() =>
    caches.open('noting').then(async (cache) => (await cache.keys()).length > 3),
  )
  const first = clerk.page
  await clerk.opensAnotherTab(`${path}/ghi`)
  const second = clerk.page
  await clerk.losesNetwork()
  for (const [tab, words] of [
    [first, 'Dòng A'],
    [second, 'Dòng B'],
    [first, 'Dòng C'],
  ] as const) {
    await tab.getByLabel('Lời cử tri').fill(`${words} ghi lúc mất mạng`)
    await tab.getByLabel('Lời cử tri').press('Enter')
    await second.getByText(`${words} ghi lúc mất mạng`).waitFor()
  }
  await second.locator('li', { hasText: 'Dòng B' }).getByRole('button', { name: 'Sửa' }).click()
  assert.equal(await second.getByLabel('Lời cử tri').inputValue(), 'Dòng B ghi lúc mất mạng')
  await notes(clerk, 'Dòng B đã sửa theo lời cử tri')
  await second.locator('li', { hasText: 'Dòng C' }).getByRole('button', { name: 'Bỏ' }).click()
  await clerk.sees('5 dòng chưa gửi')
  await clerk.regainsNetwork()
  await clerk.sees('Mọi dòng đã được ghi nhận.')
  const kept = (await keptLines(product, id)).slice(before)
  assert.deepEqual(
    kept.map(({ words }) => words),
    ['Dòng A ghi lúc mất mạng', 'Dòng B đã sửa theo lời cử tri'],
  )

  // Signed out elsewhere meanwhile: nothing is sent in nobody's name, and nothing is lost.
  await clerk.forgetsLogin()
  await notes(clerk, 'Dòng D ghi khi đã đăng xuất')
  await clerk.sees('1 dòng chưa gửi vì đã đăng xuất')
  await clerk.signsIn('mttq')
  await clerk.opens(`${path}/ghi`)
  await clerk.sees('Máy này còn 1 dòng chưa gửi của tài khoản khác')
  await clerk.seesNot('Dòng D')
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${path}/ghi`)
  await clerk.sees('Mọi dòng đã được ghi nhận.')
  assert.equal((await keptLines(product, id)).at(-1)?.words, 'Dòng D ghi khi đã đăng xuất')
  await clerk.leaves()
})

test('dòng không được nhận ở lại trên máy với lý do, sửa xong thì gửi được', async () => {
  const { clerk, id } = await atTheMeeting()
  await notes(clerk, 'x'.repeat(4001))
  await clerk.sees('1 dòng chưa được nhận', 'dài quá 4000 ký tự')
  await clerk.looks()
  await notes(clerk, 'Dòng sau vẫn đi')
  await clerk.sees('đã ghi nhận lúc')
  await mine(clerk).filter({ hasText: 'xxxx' }).getByRole('button', { name: 'Sửa' }).click()
  await notes(clerk, 'Dòng đã rút gọn')
  await clerk.sees('Mọi dòng đã được ghi nhận.')
  assert.deepEqual(
    (await keptLines(product, id)).slice(-2).map(({ words }) => words),
    ['Dòng sau vẫn đi', 'Dòng đã rút gọn'],
  )
  await clerk.leaves()
})

test('không có JavaScript: ghi từng dòng bằng biểu mẫu, đọc lại, sửa, bỏ, điểm danh, kết thúc, tải biên bản', async () => {
  const { id, path } = await meetingOn(product, '2026-11-25')
  const clerk = await Person.open(browser, product, { width: 360, script: false })
  await clerk.signsIn('mttq')
  await clerk.opens(path)
  await clerk.follows('Ghi tại chỗ')
  await clerk.presses('Ghi dòng này')
  await clerk.sees('Hãy nhập lời cử tri.')
  await clerk.fills('Lời cử tri', 'Ao đình sạt bờ kè, đề nghị gia cố.')
  await clerk.fills('Người nói', 'Bà Phạm Thị Kín')
  await clerk.presses('Ghi dòng này')
  await clerk.sees('Đã ghi nhận.', 'Ao đình sạt bờ kè')
  const { position } = (await keptLines(product, id)).at(-1)!
  await clerk.follows('Đọc lại')
  await clerk.presses(`Đã đọc lại dòng ${position}`)
  await clerk.sees(`Bỏ dấu đã đọc dòng ${position}`)
  await clerk.follows(`Sửa dòng ${position}`)
  await clerk.fills('Lời cử tri', 'Ao đình thôn 4 sạt bờ kè, đề nghị gia cố.')
  await clerk.presses('Lưu lời đã sửa')
  await clerk.sees('Đã sửa dòng.', `Đã đọc lại dòng ${position}`)
  await clerk.opens(path)
  await clerk.follows('Kết thúc cuộc tiếp xúc')
  await clerk.presses('Kết thúc cuộc tiếp xúc')
  await clerk.sees('Chưa ghi số cử tri có mặt.')
  await clerk.opens(`${path}/diem-danh`)
  await clerk.fills('Số cử tri có mặt', 'nhiều')
  await clerk.presses('Điểm danh')
  await clerk.sees('Hãy nhập số cử tri có mặt là số')
  await clerk.fills('Số cử tri có mặt', '58')
  await clerk.presses('Điểm danh')
  await clerk.sees('Đã lưu điểm danh.', '58 người')
  await clerk.follows('Kết thúc cuộc tiếp xúc')
  await clerk.presses('Kết thúc cuộc tiếp xúc')
  await clerk.sees('Đã kết thúc.', 'Đã tiếp xúc')
  for (const format of ['docx', 'pdf']) {
    const file = await clerk.reads(`${path}/bien-ban/${format}`)
    assert.equal(file.status, 200)
    assert.equal(file.body.subarray(0, 2).toString(), format === 'pdf' ? '%P' : 'PK')
  }

  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/tiep-xuc-cu-tri')
  await voter.follows('Thôn 4 Kiến Quốc')
  await voter.sees('Bà con đã nêu gì, kết quả ra sao', '58 cử tri dự')
  await voter.seesNot('Phạm Thị Kín')
  await voter.seesNot('Ao đình')
  await Promise.all([clerk.leaves(), voter.leaves()])
})
