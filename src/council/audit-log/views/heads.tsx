import { writeNumber } from '../../../kernel/numbers.ts'
import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { PublicHead } from '../../../platform/audit/public-proof.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Card,
  CopyText,
  DataTable,
  DefinitionList,
  Disclosure,
  type Column,
} from '../../../ui/index.ts'
import { logFileName } from '../log-file-name.ts'

const columns: readonly Column<PublicHead>[] = [
  { key: 'day', heading: 'Niêm cho ngày', isUnbroken: true, cell: (head) => writeDay(head.day) },
  {
    key: 'size',
    heading: 'Số mục',
    isNumeric: true,
    cell: (head) => writeNumber(head.size),
  },
  { key: 'at', heading: 'Ký lúc', isUnbroken: true, cell: (head) => writeMoment(head.at) },
]

/** The newest seals, the key that made them, and how anybody checks the log against them. */
export function Heads({ page, heads }: { page: PageContext; heads: readonly PublicHead[] }) {
  const [newest] = heads
  if (!newest) {
    return (
      <Card title="Dấu niêm">
        Nhật ký chưa được niêm lần nào. Dấu niêm đầu tiên được ký vào cuối ngày hôm nay, hoặc ngay
        khi có người tải nhật ký.
      </Card>
    )
  }
  return (
    <Card title="Dấu niêm mới nhất">
      <DefinitionList
        items={[
          { term: 'Niêm cho ngày', value: writeDay(newest.day) },
          { term: 'Số mục đã niêm', value: writeNumber(newest.size) },
          { term: 'Ký lúc', value: writeMoment(newest.at) },
          { term: 'Khóa công khai', value: <CopyText text={newest.publicKey} /> },
        ]}
      />
      <Disclosure summary="Cách kiểm chứng">
        <HowToVerify page={page} head={newest} />
      </Disclosure>
      <Disclosure summary="Các dấu niêm gần đây">
        <DataTable
          caption="Các dấu niêm gần đây"
          isCaptionHidden
          columns={columns}
          rows={heads}
          rowKey={(head) => head.at.toString()}
        />
      </Disclosure>
    </Card>
  )
}

function HowToVerify({ page, head }: { page: PageContext; head: PublicHead }) {
  return (
    <>
      <ol>
        <li>Tải nhật ký về máy (nút ở đầu trang).</li>
        <li>
          Lấy <code>bin/verify-audit.ts</code> và thư mục <code>bin/verify-audit</code> trong mã
          nguồn mở của phần mềm này. Chương trình kiểm chạy bằng Node.js 26, không cần cơ sở dữ
          liệu, không nối mạng.
        </li>
        <li>
          Chạy lệnh:
          <pre tabindex={0}>
            node bin/verify-audit.ts {logFileName(page.council.slug)} --key {head.publicKey}
          </pre>
          Kết quả cho biết nhật ký còn nguyên vẹn, hay dòng nào đã bị sửa, xóa, chèn.
        </li>
        <li>
          Ghi khóa công khai và giữ dấu niêm hôm nay ở nơi khác (giấy, thư điện tử). Lần sau thêm{' '}
          <code>--head dau-niem.txt</code>: nhật ký viết lại từ đầu cũng bị phát hiện.
        </li>
      </ol>
      <ButtonLink href={`${page.base}/nhat-ky/dau-niem.txt`}>Tải dấu niêm mới nhất</ButtonLink>
    </>
  )
}
