import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sheetRows } from '../../src/platform/tables/read-sheet.server.ts'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:30:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const set = '/ban-lam-viec/chi-tieu'
const name = 'Tốc độ tăng giá trị sản xuất'

async function signedIn(username: string, width = 1280): Promise<Person> {
  const person = await Person.open(browser, product, { width })
  await person.signsIn(username)
  return person
}

test('số liệu quý: cơ quan nhập, Ban trả lại, cơ quan sửa kèm lý do, Ban chấp nhận, cử tri thấy trên cổng', async () => {
  const agency = await signedIn('phong-kinh-te', 360)
  await agency.opens(set)
  await agency.sees('Bộ chỉ tiêu mẫu để dùng thử', 'thiếu Quý III/2026')
  await agency.follows(`${name} (%)`)
  await agency.sees('khả năng đạt', 'Số liệu mẫu')
  await agency.follows('Nhập số liệu')
  await agency.fills('Số liệu (%)', '9,7')
  await agency.presses('Nhập số liệu')
  await agency.sees('Hãy ghi văn bản, nguồn chứng minh')
  assert.equal(await agency.page.getByLabel('Số liệu (%)').inputValue(), '9,7')
  await agency.fills('Văn bản, nguồn chứng minh', 'Báo cáo 45/BC-KT')
  await agency.presses('Nhập số liệu')
  await agency.sees('Đã nhập số liệu, chờ người khác kiểm tra.', 'Quý III/2026', 'Chờ kiểm tra')

  const board = await signedIn('ban-ktns')
  await board.opens(set)
  await board.follows('Kiểm tra 1 số liệu')
  await board.follows(`Chỉ tiêu 1. ${name}`)
  await board.ticks('Trả lại để sửa')
  await board.presses('Ghi kết quả kiểm tra')
  await board.sees('Hãy ghi rõ cần sửa gì')
  await board.fills('Cần sửa gì', 'Chưa cộng ba thôn mới sáp nhập')
  await board.presses('Ghi kết quả kiểm tra')
  await board.sees('Đã trả lại số liệu để sửa.')

  await agency.opens(set)
  await agency.follows(`${name} (%)`)
  await agency.sees('Trả lại: Chưa cộng ba thôn mới sáp nhập')
  await agency.follows('Nhập số liệu')
  await agency.fills('Số liệu (%)', '9,9')
  await agency.fills('Văn bản, nguồn chứng minh', 'Báo cáo 47/BC-KT')
  await agency.fills('Lý do sửa', 'Đã cộng ba thôn')
  await agency.presses('Nhập số liệu')
  await agency.sees('Quý III/2026, sửa lần 1')

  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/chi-tieu')
  await voter.seesNot('9,9 (Quý III/2026)')
  await board.opens(`${set}/kiem-tra`)
  await board.presses('Chấp nhận cả 1 số liệu')
  await board.sees('Đã chấp nhận mọi số liệu trong danh sách.', '9,9 (Quý III/2026)')
  await voter.opens('/chi-tieu')
  await voter.sees('9,9 (Quý III/2026)')
  await voter.follows(`${name} (%)`)
  await voter.sees('Dự báo', 'Khoảng dự báo', 'Khả năng đạt được tính thế nào')
  await voter.opens('/chi-tieu/du-bao')
  await voter.sees('Điểm Brier của', 'như năm trước', 'Tính lại')
  for (const person of [agency, board, voter]) await person.leaves()
})

test('chuyên viên điều chỉnh mục tiêu có lý do; tải bảng rồi gửi lại nguyên tệp thì thấy dòng nào sai, chưa gì được nhập', async () => {
  const clerk = await signedIn('chuyen-vien')
  await clerk.opens(set)
  await clerk.follows(`${name} (%)`)
  await clerk.follows('Ghi mục tiêu')
  await clerk.fills('Năm', '2030')
  await clerk.fills('Mục tiêu (%)', '12')
  await clerk.fills('Nghị quyết giao mục tiêu', 'Nghị quyết 20/NQ-HĐND')
  await clerk.presses('Ghi mục tiêu')
  await clerk.sees('Hãy ghi lý do điều chỉnh')
  await clerk.fills('Lý do điều chỉnh', 'Điều chỉnh giữa nhiệm kỳ')
  await clerk.presses('Ghi mục tiêu')
  await clerk.sees('Đã ghi mục tiêu.', '2030 (trước điều chỉnh)')

  const { body } = await clerk.reads(`${set}/xuat/xlsx?nam=2030`)
  const rows = await sheetRows(body, { mostRows: 100, mostColumns: 60 })
  assert.ok(rows.ok)
  assert.equal(rows.value.length, 35)
  await clerk.opens(`${set}/nhap`)
  await clerk.attaches('Tệp Excel', [
    {
      name: 'bo-chi-tieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: body,
    },
  ])
  await clerk.presses('Xem trước')
  await clerk.sees('34 trong 34 dòng còn sai', 'Bộ chỉ tiêu đã có số này.')
  await clerk.leaves()
})
