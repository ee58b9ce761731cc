import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00', { empty: true })
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const password = 'lúa chín vàng đồng chiêm'
const own = 'trâu bò gà vịt ngan'

test('hệ thống trống: từ mã cài đặt, qua sáu bước, đến Hội đồng mở cửa và chuyên viên vào làm việc', async () => {
  const code =
    product.product.greeting.join('\n').match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}/)?.[0] ?? ''
  const operator = await Person.open(browser, product)
  await operator.opensAddress('/')
  await operator.sees('Bắt đầu cài đặt')
  await operator.fills('Mã cài đặt', 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ23')
  await operator.fills('Họ và tên người vận hành', 'Người Vận Hành')
  await operator.fills('Tên đăng nhập', 'van-hanh')
  await operator.fills('Mật khẩu', password)
  await operator.fills('Mật khẩu lần nữa', password)
  await operator.presses('Tiếp tục')
  await operator.sees('Mã cài đặt chưa đúng')
  await operator.fills('Mã cài đặt', code.toLowerCase())
  await operator.fills('Mật khẩu', password)
  await operator.fills('Mật khẩu lần nữa', password)
  await operator.presses('Tiếp tục')

  await operator.sees('Bước 1 trên 6', 'Chọn xã, phường, đặc khu')
  await operator.fills('Tên xã, phường, đặc khu', 'ba dinh ha noi')
  await operator.presses('Tìm')
  await operator.ticks('Phường Ba Đình, Thành phố Hà Nội')
  await operator.presses('Tiếp tục')
  await operator.sees('Bước 2 trên 6')
  assert.equal(
    await operator.page.getByLabel('Tên Hội đồng').inputValue(),
    'Hội đồng nhân dân phường Ba Đình',
  )
  await operator.fills('Nhiệm kỳ hiện nay', 'Khóa II (2026–2031)')
  await operator.fills('Ngày khai mạc kỳ họp thứ nhất', '31/02/2026')
  await operator.fills('Số đại biểu được bầu', '28')
  await operator.presses('Tiếp tục')
  await operator.sees('không phải là một ngày có thật')
  await operator.fills('Ngày khai mạc kỳ họp thứ nhất', '10/04/2026')
  await operator.presses('Tiếp tục')
  await operator.sees('Bước 3 trên 6')
  await operator.leaves()

  const later = await Person.open(browser, product, { width: 360 })
  await later.opensAddress('/cai-dat')
  await later.fills('Tên đăng nhập', 'van-hanh')
  await later.fills('Mật khẩu', password)
  await later.presses('Đăng nhập')
  await later.sees('Đang mở dở')
  await later.follows('Hội đồng nhân dân phường Ba Đình')
  await later.fills('Danh sách thôn, tổ dân phố', '1. Tổ dân phố số 1\n2. Tổ dân phố số 2')
  await later.presses('Tiếp tục')
  await later.sees('Luôn có theo luật')
  await later.presses('Tiếp tục')
  await later.sees('Những người đầu tiên')
  await later.fills('Chuyên viên giúp việc: họ và tên', 'Vũ Thị Thử')
  await later.fills('Chuyên viên giúp việc: tên đăng nhập', 'vu-thi-thu')
  await later.presses('Tiếp tục')
  await later.sees('Xem lại và mở Hội đồng', '2: Tổ dân phố số 1, Tổ dân phố số 2')
  await later.presses('Mở Hội đồng')
  await later.sees('Phiếu cấp tài khoản', 'vu-thi-thu')
  const slip = await later.page.locator('.slip-code').innerText()
  await later.follows('Vào trang của Hội đồng')
  await later.sees('Hội đồng nhân dân phường Ba Đình', 'Gửi kiến nghị')
  const council = new URL(later.page.url()).pathname

  const clerk = await Person.open(browser, product)
  await clerk.opensAddress(`${council}dung-phieu`)
  await clerk.fills('Mã trên phiếu', slip)
  await clerk.fills('Mật khẩu mới', own)
  await clerk.fills('Nhập lại mật khẩu mới', own)
  await clerk.presses('Đặt mật khẩu')
  await clerk.fills('Tên đăng nhập', 'vu-thi-thu')
  await clerk.fills('Mật khẩu', own)
  await clerk.presses('Đăng nhập')
  await clerk.sees('Việc của tôi', 'Vũ Thị Thử')
  await clerk.follows('Kiến nghị')
  await clerk.sees('Không có kiến nghị nào')
  await clerk.opensAddress(`${council}ban-lam-viec/ke-hoach`)
  await clerk.sees('Chưa có kế hoạch nào')
  for (const person of [later, clerk]) await person.leaves()
})
