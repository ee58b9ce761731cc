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
    (await keptLines(product, id)).map(({ position, kind, words, petitions }) => [position, kind, words.split(' ').slice(0, 2).join(' '), petitions]),
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
