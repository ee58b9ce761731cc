import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const register = '/ban-lam-viec/van-ban'
const pathOf = (person: Person) => new URL(person.page.url()).pathname.replace('/nghi-duong', '')

/** A paper's whole route, told once with script on a wide screen and once without on a phone. */
async function tells(options: { width: number; script: boolean }, subject: string): Promise<void> {
  const open = async (username: string) => {
    const person = await Person.open(browser, product, options)
    await person.signsIn(username)
    return person
  }
  const clerk = await open('chuyen-vien')
  await clerk.opens(register)
  await clerk.follows('Soạn văn bản')
  await clerk.follows('Thông báo')
  await clerk.presses('Lưu dự thảo')
  await clerk.sees('Hãy nhập trích yếu.')
  await clerk.fills('Trích yếu', subject)
  await clerk.fills('Nội dung', 'I. THỜI GIAN\n1. Sáng thứ Hai\nTừ 8 giờ.\n| Ngày | Người tiếp |\n| 07/12 | Chủ tịch |')
  await clerk.presses('Lưu dự thảo')
  await clerk.sees('Đã lưu dự thảo', 'Đang soạn', 'Sáng thứ Hai')
  const path = pathOf(clerk)
  await clerk.opens(`${path}/kiem-tra`)
  await clerk.sees('Không làm được việc này lúc này')

  const viceChair = await open('pho-chu-tich-hdnd')
  await viceChair.opens(path)
  await viceChair.follows('Kiểm tra dự thảo')
  await viceChair.presses('Kiểm tra dự thảo')
  await viceChair.sees('Đã kiểm tra')
  await viceChair.follows('Trình ký')
  await viceChair.presses('Trình ký')
  await viceChair.sees('Đã trình ký', 'Chờ ký')

  const chair = await open('chu-tich-hdnd')
  await chair.opens(path)
  await chair.follows('Ký văn bản')
  await chair.presses('Ký văn bản')
  await chair.sees('Đã ký', 'Hạn cấp số')

  await clerk.opens(path)
  await clerk.follows('Cấp số, ban hành')
  await clerk.presses('Cấp số, ban hành')
  await clerk.sees('Đã cấp số và ban hành', '/TB-TTHĐND')
  await clerk.follows('Công khai')
  await clerk.presses('Công khai')
  await clerk.sees('Đã công khai')
  await clerk.follows('Gửi văn bản')
  await clerk.presses('Gửi')
  await clerk.sees('Hãy chọn ít nhất một nơi nhận')
  await clerk.ticks('Ủy ban MTTQ')
  await clerk.fills('Gửi bản giấy', 'Trường Tiểu học Mẫu')
  await clerk.presses('Gửi')
  await clerk.sees('Đã gửi văn bản', 'Trường Tiểu học Mẫu', 'In phiếu gửi')
  const slip = await clerk.reads(`${path}/phieu-gui`)
  assert.equal(slip.body.subarray(0, 5).toString(), '%PDF-')

  const front = await open('mttq')
  await front.opens(register)
  await front.sees('Văn bản gửi đến cơ quan tôi')
  await front.follows(`Thông báo: ${subject}`)
  await front.presses('Báo đã nhận')
  await front.sees('Đã ghi nhận nơi nhận đã có văn bản')
  await front.opens(`${path}/cap-so`)
  await front.sees('Không làm được việc này lúc này')

  const voter = await Person.open(browser, product, options)
  await voter.opens('/van-ban')
  await voter.follows(`Thông báo: ${subject}`)
  await voter.sees('07/12', 'Người tiếp')
  const id = path.split('/').at(-1)!
  const { body } = await fileOf(voter, id)
  await genuine(voter, body, true)
  await genuine(voter, Buffer.concat([body, Buffer.from('\n')]), false)
}

/** The paper's kept PDF, as soon as the job has made it. */
async function fileOf(voter: Person, id: string): Promise<{ body: Buffer }> {
  for (let tries = 0; tries < 60; tries += 1) {
    const page = (await voter.reads(`/van-ban/${id}`)).body.toString()
    const href = /href="(?:\/nghi-duong)?(\/tep\/[^"]+)"/.exec(page)?.[1]
    if (href) return voter.reads(href)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the paper has no file')
}

async function genuine(voter: Person, bytes: Buffer, is: boolean): Promise<void> {
  const file = join(product.dataFolder, 'kiem-tra.pdf')
  await writeFile(file, bytes)
  await voter.opens('/van-ban/kiem-tra')
  await voter.page.locator('input[type=file]').setInputFiles(file)
  await voter.presses('Kiểm tra')
  await voter.sees(is ? 'Đúng là tệp Hội đồng đã công khai' : 'Không phải tệp Hội đồng đã công khai')
}

test('một thông báo từ soạn đến gửi, bốn mắt, công khai và kiểm tra được', () =>
  tells({ width: 1280, script: true }, 'lịch tiếp công dân tháng 12'))

test('cũng vậy trên điện thoại, không có script', () =>
  tells({ width: 360, script: false }, 'lịch tiếp công dân tháng 01'))

test('một văn bản đến được vào sổ, giao, trả lời bằng văn bản đi', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/van-ban-den')
  await clerk.follows('Vào sổ văn bản đến')
  await clerk.fills('Cơ quan gửi', 'UBND xã Bên')
  await clerk.fills('Số, ký hiệu', '77/BC-UBND')
  await clerk.chooses('Loại văn bản', 'Báo cáo')
  await clerk.fills('Trích yếu', 'tình hình thu gom rác')
  await clerk.presses('Vào sổ')
  await clerk.sees('Đã vào sổ văn bản đến', 'Chờ giao')
  const path = pathOf(clerk)

  const chair = await Person.open(browser, product)
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(path)
  await chair.follows('Giao người giải quyết')
  const label = await chair.page.locator('select[name=assigneeId] option').filter({ hasText: 'Vũ Thị Mẫu' }).first().innerText()
  await chair.chooses('Người giải quyết', label)
  await chair.fills('Hạn giải quyết', '24/11/2026')
  await chair.presses('Giao')
  await chair.sees('Hạn giải quyết không thể ở trước hôm nay')
  await chair.fills('Hạn giải quyết', '30/11/2026')
  await chair.presses('Giao')
  await chair.sees('Đã giao người giải quyết', 'Còn 3 ngày làm việc')

  await clerk.opens(path)
  await clerk.follows('Kết thúc')
  await clerk.presses('Kết thúc')
  await clerk.sees('Hãy chọn văn bản trả lời đã ban hành')
  await clerk.page.locator('select[name=answerId]').selectOption({ index: 1 })
  await clerk.presses('Kết thúc')
  await clerk.sees('Đã kết thúc văn bản đến', 'Trả lời bằng văn bản')
})

test('văn bản cũ được nhập từ tệp Word tải về, và thể thức được kiểm', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${register}?loai=announcement&buoc=sent`)
  await clerk.follows('Thông báo: lịch tiếp công dân tháng 12')
  const docx = join(product.dataFolder, 'thong-bao.docx')
  await writeFile(docx, (await clerk.reads(`${pathOf(clerk)}/tai/docx`)).body)

  await clerk.opens(`${register}/kiem-the-thuc`)
  await clerk.page.locator('input[type=file]').setInputFiles(docx)
  await clerk.presses('Kiểm tra')
  await clerk.sees('đúng thể thức')

  await clerk.opens('/ban-lam-viec/nhap-van-ban')
  const broken = join(product.dataFolder, 'bao-cao.txt')
  await writeFile(broken, 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nSố: 09/BC-TTHĐND\nMẫu, ngày 06 tháng 5 năm 2026\nBÁO CÁO\nkết quả giám sát\n')
  await clerk.page.locator('input[type=file]').setInputFiles([docx, broken])
  await clerk.presses('Gửi các tệp')
  await clerk.sees('Xem trước văn bản nhập', 'thong-bao.docx')
  for (let tries = 0; tries < 40 && !(await clerk.words()).includes('09/BC-TTHĐND'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await clerk.page.reload()
  }
  await clerk.sees('09/BC-TTHĐND', '06/05/2026', 'kết quả giám sát')
  await clerk.follows('thong-bao.docx')
  await clerk.presses('Vào sổ')
  await clerk.sees('đã có văn bản khác giữ')
  await clerk.opens('/ban-lam-viec/nhap-van-ban')
  await clerk.page.locator('tbody a').first().click()
  await clerk.page.waitForURL(/nhap-van-ban\/[0-9a-f-]{36}/)
  await clerk.page.getByRole('button', { name: /Vào sổ \d+ tệp này/ }).click()
  await clerk.sees('Đã vào sổ các tệp đọc chắc chắn')
})
