import assert from 'node:assert/strict'
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

const need = 'Cống tiêu đầu xóm tắc, nước tràn vào sân nhà'

/** The story, told once with script on a wide screen and once without on a phone. */
async function tells(options: { width: number; script: boolean }, title: string): Promise<void> {
  const open = () => Person.open(browser, product, options)
  const voter = await open()
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', `${need} từ tháng 9.`)
  await voter.fills('Họ tên', 'Cử tri Giấu Tên')
  await voter.fills('Số điện thoại', '0987 654 321')
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Đã nhận kiến nghị', 'Mã biên nhận', 'Mới nhận')
  const receipt = new URL(voter.page.url()).searchParams.get('ma')!
  assert.match(receipt, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)

  const clerk = await open()
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/kien-nghi?buoc=received')
  await clerk.follows(title)
  await clerk.sees('0987 654 321')
  await clerk.follows('Phân loại')
  await clerk.presses('Phân loại')
  await clerk.sees('Hãy chọn loại trong danh sách.', 'Hãy chọn lĩnh vực trong danh sách.')
  await clerk.ticks('Kiến nghị')
  await clerk.chooses('Lĩnh vực', 'Giao thông, thủy lợi, hạ tầng')
  await clerk.presses('Phân loại')
  await clerk.sees('Đã phân loại.')
  const path = new URL(clerk.page.url()).pathname.replace('/nghi-duong', '')

  const chair = await open()
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(path)
  await chair.follows('Chuyển cơ quan giải quyết')
  await chair.sees('Hạn trả lời nếu chuyển hôm nay')
  await chair.chooses('Cơ quan giải quyết', 'Phòng Kinh tế')
  await chair.presses('Chuyển cơ quan giải quyết')
  await chair.sees('Đã chuyển cơ quan giải quyết', 'Đang giải quyết')
  // The deadline opens its own arithmetic: a Saturday, the last day, the rule.
  await chair.page.locator('details.deadline > summary').click()
  for (const words of ['28/11/2026', '25/12/2026', 'Căn cứ:']) {
    await chair.page.locator('.deadline-body').getByText(words).first().waitFor()
  }
  await chair.looks()

  const office = await open()
  await office.signsIn('phong-kinh-te')
  await office.opens('/ban-lam-viec/kien-nghi')
  await office.sees('Kiến nghị cơ quan tôi phải trả lời')
  await office.follows(title)
  await office.seesNot('0987 654 321')
  await office.follows('Trả lời')
  await office.ticks('Có lộ trình')
  await office.fills(
    'Nội dung trả lời',
    'Nạo vét cống trong tháng 12, kinh phí từ dự toán sửa chữa thường xuyên.',
  )
  await office.presses('Trả lời')
  await office.sees('phải ghi ngày hoàn thành')
  await office.fills('Ngày cam kết hoàn thành', '31/12/2026')
  await office.presses('Trả lời')
  await office.sees('Đã gửi trả lời', 'Đã trả lời')

  await clerk.opens(path)
  await clerk.follows('Kiểm tra trả lời')
  await clerk.ticks('Tôi đã xem các điểm trên')
  await clerk.presses('Kiểm tra trả lời')
  await chair.opens(path)
  await chair.follows('Công khai kết quả')
  await chair.fills('Nội dung công khai', 'Cống tiêu đầu xóm bị tắc.')
  await chair.presses('Công khai kết quả')
  await chair.sees('Đã công khai kết quả cho cử tri.')

  const neighbour = await open()
  await neighbour.opens(`/kien-nghi/${receipt}`)
  await neighbour.sees('Cống tiêu đầu xóm bị tắc.', 'Có lộ trình', '31/12/2026', 'Phòng Kinh tế')
  await neighbour.seesNot('0987 654 321')
  await neighbour.seesNot('Giấu Tên')
  await neighbour.seesNot('nước tràn vào sân nhà từ tháng 9')

  await voter.opens('/kien-nghi/tra-cuu')
  await voter.fills('Mã biên nhận', receipt.toLowerCase().replaceAll('-', ' '))
  await voter.presses('Tra cứu')
  await voter.sees('Kết quả này đã được chưa?')
  await voter.fills('Điều chưa đồng ý', 'Chưa thấy ai đến đo đạc.')
  await voter.presses('Chưa đồng ý')
  await voter.sees('Đã ghi nhận ý kiến chưa đồng ý')

  await chair.opens(path)
  await chair.follows('Mở lại, yêu cầu giải quyết tiếp')
  await chair.fills('Vì sao trả lời chưa đạt', 'Cần có mốc khảo sát.')
  await chair.presses('Mở lại, yêu cầu giải quyết tiếp')
  await office.opens(path)
  await office.follows('Trả lời')
  await office.ticks('Giải quyết xong')
  await office.fills('Nội dung trả lời', 'Đã nạo vét xong ngày 24/11/2026, có biên bản kèm theo.')
  await office.presses('Trả lời')
  await clerk.opens(path)
  await clerk.follows('Kiểm tra trả lời')
  await clerk.ticks('Tôi đã xem các điểm trên')
  await clerk.presses('Kiểm tra trả lời')
  await chair.opens(path)
  await chair.follows('Công khai kết quả')
  await chair.presses('Công khai kết quả')
  await voter.opens(`/kien-nghi/tra-cuu?ma=${receipt}`)
  await voter.presses('Đã được giải quyết')
  await voter.sees('Cảm ơn bà con đã xác nhận.', 'Đã xác nhận kết quả')
  for (const person of [voter, clerk, chair, office, neighbour]) await person.leaves()
}

test('một kiến nghị đi trọn đời: gửi, phân loại, chuyển, trả lời, công khai, chưa đồng ý, mở lại, xác nhận', async () => {
  await tells({ width: 1280, script: true }, need)
})

test('cũng câu chuyện ấy trên điện thoại 360 px không có JavaScript', async () => {
  await tells({ width: 360, script: false }, `${need} (lần hai)`)
})
