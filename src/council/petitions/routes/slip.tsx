import QRCode from 'qrcode'
import { raw } from 'hono/html'
import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DefinitionList, EmptyState } from '../../../ui/index.ts'
import { petitionsForSlips, type PetitionRow } from '../lists.server.ts'

/** One petition's receipt slip, to print. */
export const slip: PageRoute = async (page) => {
  const slips = await slipsOf(page, [page.param('id')])
  if (slips.length === 0) return page.notFound()
  return page.plain(
    { title: `Phiếu biên nhận ${slips[0]?.receiptCode}` },
    <>
      {slips.map((petition) => petition.view)}
      <ButtonLink href={`${page.base}/ban-lam-viec/kien-nghi/${page.param('id')}`}>
        Quay lại kiến nghị
      </ButtonLink>
    </>,
  )
}

/** The slips of the rows ticked in the list, one under the other. */
export const slips: PageRoute = async (page) => {
  const chosen = await slipsOf(page, page.query.getAll('chon').slice(0, mostSlips))
  const back = `${page.base}/ban-lam-viec/kien-nghi`
  return page.plain(
    { title: 'Phiếu biên nhận' },
    chosen.length === 0 ? (
      <EmptyState
        title="Chưa chọn kiến nghị nào"
        actions={<ButtonLink href={back}>Quay lại danh sách</ButtonLink>}
      >
        Hãy đánh dấu các dòng trong danh sách rồi bấm “In phiếu biên nhận đã chọn”.
      </EmptyState>
    ) : (
      <>
        {chosen.map((petition) => petition.view)}
        <ButtonLink href={back}>Quay lại danh sách</ButtonLink>
      </>
    ),
  )
}

const mostSlips = 50

async function slipsOf(page: PageContext, ids: readonly string[]) {
  const petitions = await petitionsForSlips(page, ids.filter(hasIdShape))
  return Promise.all(
    petitions.map(async (petition) => {
      const url = page.absolute(`/kien-nghi/tra-cuu?ma=${petition.receiptCode}`)
      const qr = await QRCode.toString(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
      const { receiptCode } = petition
      return { receiptCode, view: <Slip page={page} petition={petition} url={url} qr={qr} /> }
    }),
  )
}

function Slip(props: { page: PageContext; petition: PetitionRow; url: string; qr: string }) {
  const { page, petition, url, qr } = props
  return (
    <article class="slip">
      <p class="overline">Phiếu biên nhận kiến nghị</p>
      <h1>{petition.receiptCode}</h1>
      <p>Quét mã QR hoặc nhập mã này trên cổng thông tin để theo dõi, xác nhận kết quả.</p>
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
    </article>
  )
}
