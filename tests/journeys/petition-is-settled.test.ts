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

const list = '/ban-lam-viec/kien-nghi'

/** Two voters send the same need; each is told by the code under which it goes on. */
async function needs(titles: readonly string[], options: { width: number; script: boolean }) {
  const voter = await Person.open(browser, product, options)
  const codes: string[] = []
  for (const title of titles) {
    await voter.opens('/kien-nghi/gui')
    await voter.fills('Tóm tắt trong một câu', title)
    await voter.fills('Nội dung kiến nghị', `${title}, mưa xuống là không đi được.`)
    await voter.presses('Gửi kiến nghị')
    codes.push(new URL(voter.page.url()).searchParams.get('ma')!)
  }
  return { voter, codes }
}

/** Ticks rows of the list by their codes and presses one of the buttons above it. */
async function picks(person: Person, address: string, codes: readonly string[], button: string) {
  await person.opens(address)
  for (const code of codes) await person.ticks(code)
  await person.presses(button)
}

async function tells(options: { width: number; script: boolean }, titles: [string, string]) {
  const open = () => Person.open(browser, product, options)
  const { voter, codes } = await needs(titles, options)

  const clerk = await open()
  await clerk.signsIn('chuyen-vien')
  await picks(clerk, `${list}?buoc=received`, codes, 'Phân loại')
  await clerk.sees(...titles)
  await clerk.chooses('Lĩnh vực', 'Giao thông, thủy lợi, hạ tầng')
  await clerk.presses('Phân loại nhiều kiến nghị')
  await clerk.sees('Đã phân loại các kiến nghị đã chọn.')

  const chair = await open()
  await chair.signsIn('chu-tich-hdnd')
  await picks(chair, `${list}?buoc=classified`, codes, 'Chuyển')
  await chair.chooses('Cơ quan giải quyết', 'Phòng Văn hóa - Xã hội')
  await chair.presses('Chuyển nhiều kiến nghị')
  await chair.sees('Đã chuyển các kiến nghị đã chọn')

  // The office asks for more time on one of them, and is given it within what the rules allow.
  const office = await open()
  await office.signsIn('phong-vhxh')
  await office.opens(`${list}/co-quan-toi`)
  await office.sees('Việc cơ quan tôi phải trả lời', ...titles)
  await office.follows(titles[0])
  const path = new URL(office.page.url()).pathname.replace('/nghi-duong', '')
  await office.opens(`${path}/xin-gia-han`)
  await office.fills('Xin gia hạn đến ngày', '05/01/2027')
  await office.fills('Lý do', 'Chờ nghiệm thu khối lượng.')
  await office.presses('Đề nghị gia hạn')
  await office.sees('Đã gửi đề nghị.')
  await chair.opens(path)
  await chair.sees('đề nghị: gia hạn', 'Chờ nghiệm thu khối lượng.')
  await chair.opens(`${path}/gia-han`)
  await chair.fills('Hạn mới', '05/03/2027')
  await chair.fills('Lý do gia hạn', 'Khối lượng phát sinh.')
  await chair.presses('Gia hạn')
  await chair.sees('Chỉ được gia hạn đến ngày')
  await chair.fills('Hạn mới', '05/01/2027')
  await chair.presses('Gia hạn')
  await chair.sees('Đã gia hạn', 'hạn 05/01/2027')

  // One paper answers both.
  await picks(office, `${list}/co-quan-toi`, codes, 'Trả lời chung các kiến nghị đã chọn')
  await office.ticks('Giải quyết xong')
  await office.fills(
    'Nội dung trả lời',
    'Phòng Văn hóa - Xã hội đã sửa xong nhà văn hóa ngày 20/11/2026, kinh phí 85 triệu đồng, theo Quyết định 45/QĐ-UBND.',
  )
  await office.fills('Số văn bản trả lời', '88/VHXH')
  await office.presses('Trả lời chung nhiều kiến nghị')
  await office.sees('Đã gửi trả lời chung.')
  await office.opens(`${path}/bang-chung`)
  await office.fills('Việc đã làm', 'Sửa mái, thay cửa nhà văn hóa.')
  await office.fills('Ngày làm xong', '20/11/2026')
  await office.fills('Kinh phí (đồng)', '85.000.000')
  await office.presses('Ghi bằng chứng')
  await office.sees('Bằng chứng phải có ít nhất một tệp')
  await office.fills('Số biên bản nghiệm thu', '09/BB-NT')
  await office.presses('Ghi bằng chứng')
  await office.sees('Đã ghi bằng chứng.', '09/BB-NT', '85.000.000 đồng')

  await clerk.opens(`${path}/kiem-tra`)
  const seen = clerk.page.getByRole('checkbox', { name: 'Tôi đã xem các điểm trên' })
  if (await seen.count()) await seen.check()
  await clerk.presses('Kiểm tra trả lời')
  await clerk.sees('Đã kiểm tra trả lời, chờ công khai.')
  await chair.opens(`${path}/cong-khai`)
  await chair.presses('Công khai kết quả')

  // Not settled before the voter has spoken.
  await clerk.opens(`${path}/ket-thuc`)
  await clerk.sees('Không làm được việc này lúc này')
  await voter.opens(`/kien-nghi/tra-cuu?ma=${codes[0]}`)
  await voter.sees('Bằng chứng đã giải quyết', '09/BB-NT')
  await voter.presses('Đã được giải quyết')
  await clerk.opens(`${path}/ket-thuc`)
  await clerk.presses('Kết luận giải quyết xong')
  await clerk.sees('Đã kết luận giải quyết xong.', 'Giải quyết xong')

  const neighbour = await open()
  await neighbour.opens(`/kien-nghi/${codes[0]}`)
  await neighbour.sees('Giải quyết xong', 'Ai giữ bao lâu', 'Phòng Văn hóa - Xã hội', '09/BB-NT')
  await neighbour.seesNot('Chờ nghiệm thu khối lượng.')
  for (const person of [voter, clerk, chair, office, neighbour]) await person.leaves()
}

test('từ phân loại nhiều việc một lúc đến kết luận giải quyết xong có bằng chứng, trên điện thoại', () =>
  tells({ width: 360, script: true }, ['Nhà văn hóa thôn dột mái', 'Nhà văn hóa thôn hỏng cửa']))

test('cũng câu chuyện ấy khi trình duyệt không chạy mã', () =>
  tells({ width: 1280, script: false }, ['Sân nhà văn hóa lầy lội', 'Sân nhà văn hóa không có đèn']))
