import QRCode from 'qrcode'
import { raw } from 'hono/html'
import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DefinitionList, PageHeading } from '../../../ui/index.ts'
import { petitionForDesk } from '../queries.server.ts'

/** The receipt slip to print: the code in large letters, and a QR that opens the look-up. */
export const slip: PageRoute = async (page) => {
  const id = page.param('id')
  const petition = hasIdShape(id) ? await petitionForDesk(page, id) : null
  if (!petition) return page.notFound()
  const url = page.absolute(`/kien-nghi/tra-cuu?ma=${petition.receiptCode}`)
  const qr = await QRCode.toString(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return page.plain(
    { title: `Phiếu biên nhận ${petition.receiptCode}` },
    <>
      <PageHeading
        overline="Phiếu biên nhận kiến nghị"
        title={petition.receiptCode}
        lead="Quét mã QR hoặc nhập mã này trên cổng thông tin để theo dõi, xác nhận kết quả."
      />
      <div class="qr" role="img" aria-label={`Mã QR mở trang tra cứu ${petition.receiptCode}`}>
        {raw(qr)}
      </div>
      <DefinitionList
        items={[
          { term: 'Nội dung', value: petition.title },
          { term: 'Ngày tiếp nhận', value: writeDay(petition.receivedOn) },
          { term: 'Nơi tiếp nhận', value: page.council.name },
          { term: 'Địa chỉ tra cứu', value: url },
        ]}
      />
      <ButtonLink href={`${page.base}/ban-lam-viec/kien-nghi/${id}`}>Quay lại kiến nghị</ButtonLink>
    </>,
  )
}
