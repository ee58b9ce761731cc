import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { pagesOfPdf, wordsOfDocx } from '../support/paper.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const list = '/ban-lam-viec/kien-nghi'

/** Presses a link that gives a file: its name and bytes. */
async function takes(person: Person, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('link', { name: link, exact: true }).first().click(),
  ])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) }
}

for (const script of [true, false]) {
  test(`chuyên viên xem số liệu, rồi báo cáo DOCX, PDF và phụ lục nằm trên bàn chủ tịch${script ? '' : ', không có JavaScript'}`, async () => {
    const clerk = await Person.open(browser, product, { script })
    await clerk.signsIn('chuyen-vien')
    await clerk.opens(list)
    await clerk.follows('Báo cáo')
    await clerk.sees('Kiến nghị tiếp nhận từ ngày 01/07/2026 đến ngày 25/11/2026')
    await clerk.fills('Trình kỳ họp', 'kỳ họp thứ 3')
    await clerk.presses('Lọc')
    const paper = await takes(clerk, 'Tải DOCX')
    assert.equal(paper.name, 'Báo cáo tổng hợp kiến nghị 01.07.2026 - 25.11.2026.docx')
    const words = await wordsOfDocx(paper.bytes)
    assert.match(
      words,
      /BÁO CÁO Tổng hợp ý kiến, kiến nghị của cử tri gửi đến kỳ họp thứ 3 từ ngày/,
    )
    const pages = await pagesOfPdf((await takes(clerk, 'Tải PDF')).bytes)
    assert.match(pages[0] ?? '', /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc/)
    assert.match((await takes(clerk, 'Tải phụ lục XLSX')).name, /^Phụ lục .*\.xlsx$/)
    await clerk.follows('Báo cáo giám sát giải quyết kiến nghị')
    await clerk.sees('Theo cơ quan giải quyết')
    await clerk.leaves()
  })
}

test('ngày sai được nói ngay tại ô, và đại biểu không lập báo cáo thay Thường trực', async () => {
  const clerk = await Person.open(browser, product, { width: 360 })
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${list}/bao-cao?tu=31/02/2026&den=25/11/2026`)
  await clerk.sees('Hãy nhập ngày có thật', 'Chưa lập được báo cáo')
  await clerk.seesNot('Tải DOCX')
  await clerk.leaves()
  const delegate = await Person.open(browser, product)
  await delegate.signsIn('dai-bieu')
  assert.equal((await delegate.reads(`${list}/bao-cao`)).status, 403)
  await delegate.leaves()
})

test('chủ tịch tải công văn chuyển của một kiến nghị đang giải quyết và công văn đôn đốc cơ quan quá hạn', async () => {
  const chair = await Person.open(browser, product)
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(`${list}?buoc=transferred`)
  const first = chair.page.getByRole('rowheader').getByRole('link').first()
  await chair.follows((await first.innerText()).trim())
  await chair.page.getByText('Tải công văn').click()
  await chair.looks()
  const letter = await wordsOfDocx((await takes(chair, 'DOCX')).bytes)
  assert.match(
    letter,
    /V\/v chuyển kiến nghị của cử tri .* Kính gửi: .*TM\. THƯỜNG TRỰC HĐND CHỦ TỊCH/,
  )
  await chair.opens(`${list}/bao-cao`)
  const urging = chair.page.getByRole('link', { name: /Công văn đôn đốc quá hạn, .*, PDF/ }).first()
  const pdf = await chair.reads((await urging.getAttribute('href'))!.replace(/^\/nghi-duong/, ''))
  assert.match((await pagesOfPdf(pdf.body)).join(' '), /đã quá hạn .*DANH MỤC KIẾN NGHỊ QUÁ HẠN/)
  await chair.leaves()
})
