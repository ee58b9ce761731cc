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

const pathOf = (person: Person) => new URL(person.page.url()).pathname.replace('/nghi-duong', '')
const next = '/ban-lam-viec/chat-van/phien-toi'

/** One commitment, from a spoken sentence to its return on the next list and its proof. */
async function tells(options: { width: number; script: boolean }, road: string): Promise<void> {
  const open = async (username: string) => {
    const person = await Person.open(browser, product, options)
    await person.signsIn(username)
    return person
  }
  const delegate = await open('dai-bieu')
  await delegate.opens('/ban-lam-viec/chat-van')
  await delegate.follows('Đăng ký chất vấn')
  await delegate.presses('Đăng ký chất vấn')
  await delegate.sees('Hãy nhập câu hỏi.')
  await delegate.chooses('Người bị chất vấn', 'Đỗ Văn Mẫu, Thủ trưởng')
  await delegate.fills('Câu hỏi', `Đường ${road} hỏng từ tháng 6, khi nào sửa xong?`)
  await delegate.fills('Nhóm vấn đề', 'Giao thông nông thôn')
  await delegate.presses('Đăng ký chất vấn')
  await delegate.sees('Đã đăng ký chất vấn', 'Chưa có trả lời')
  const question = pathOf(delegate)

  const chair = await open('chu-tich-hdnd')
  await chair.opens(question)
  await chair.follows('Chuyển người trả lời')
  await chair.presses('Chuyển người trả lời')
  await chair.sees('Đã chuyển người trả lời', 'Hạn trả lời')

  const head = await open('phong-kinh-te')
  await head.opens(question)
  await head.follows('Trả lời chất vấn')
  await head.fills('Nội dung trả lời', 'Phòng chịu trách nhiệm, sửa xong trong hai ngày.')
  await head.presses('Trả lời chất vấn')
  await head.sees('Đã ghi câu trả lời')

  const clerk = await open('chuyen-vien')
  await clerk.opens(question)
  await clerk.follows('Ghi cam kết')
  await clerk.fills('Việc sẽ làm', `Sửa xong đường ${road}`)
  await clerk.fills('Ngày phải xong', '26/11/2026')
  await clerk.fills('Nhóm vấn đề', 'Giao thông nông thôn')
  await clerk.presses('Ghi cam kết')
  await clerk.sees('Đã ghi cam kết', 'Chờ xác nhận')
  const commitment = pathOf(clerk)
  await clerk.follows('Xác nhận cam kết')
  await clerk.presses('Xác nhận cam kết')
  await clerk.sees('Người ghi không tự xác nhận lời mình ghi')

  await delegate.opens(question)
  await delegate.follows('Nhận xét trả lời')
  await delegate.ticks('Trả lời thẳng câu hỏi')
  await delegate.ticks('Nói rõ ngày xong')
  await delegate.presses('Nhận xét trả lời')
  await delegate.sees('Trả lời thẳng câu hỏi', 'Chưa nói rõ ai chịu trách nhiệm')
  await clerk.opens(question)
  await clerk.follows('Kết thúc câu hỏi')
  await clerk.presses('Kết thúc câu hỏi')
  await clerk.sees('Còn 1 cam kết chưa được xác nhận')

  await head.opens(commitment)
  await head.follows('Xác nhận cam kết')
  await head.presses('Xác nhận cam kết')
  await head.sees('Đã xác nhận', 'Đang thực hiện')
  await clerk.opens(question)
  await clerk.follows('Kết thúc câu hỏi')
  await clerk.presses('Kết thúc câu hỏi')
  await clerk.sees('Đã kết thúc câu hỏi')

  await chair.opens(next)
  await chair.sees('Cam kết đến hạn tự vào danh sách này', `Sửa xong đường ${road}`)

  await head.opens(commitment)
  await head.follows('Nộp bằng chứng')
  await head.fills('Việc đã làm', 'Đã sửa xong, có biên bản nghiệm thu.')
  await head.presses('Nộp bằng chứng')
  await head.sees('Đã nộp bằng chứng', 'Chờ xét bằng chứng')
  await chair.opens(next)
  await chair.sees(`Sửa xong đường ${road}`)
  await chair.opens(commitment)
  await chair.follows('Xét bằng chứng')
  await chair.ticks('Chấp nhận: việc đã làm xong')
  await chair.presses('Xét bằng chứng')
  await chair.sees('Đã xét bằng chứng', 'Đã thực hiện')
  await chair.opens(next)
  await chair.seesNot(`Sửa xong đường ${road}`)

  const citizen = await Person.open(browser, product, options)
  await citizen.opens('/cam-ket')
  await citizen.follows(`Sửa xong đường ${road}`)
  await citizen.sees('Được chấp nhận', 'Người cam kết tự xác nhận', 'Chất vấn:')
  await citizen.opens(question.replace('/ban-lam-viec', ''))
  await citizen.sees('Chưa nói rõ ai chịu trách nhiệm', `Sửa xong đường ${road}`)
  for (const person of [delegate, chair, head, clerk, citizen]) await person.leaves()
}

test('cam kết nói ra khi chất vấn trở lại ở phiên tới và chỉ ra khi có bằng chứng', () =>
  tells({ width: 1280, script: true }, 'thôn Mẫu'))

test('cùng câu chuyện trên điện thoại, không có JavaScript', () => tells({ width: 360, script: false }, 'liên thôn'))
