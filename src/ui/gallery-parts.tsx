import { ButtonLink, SubmitButton } from './buttons.tsx'
import { Card, CardGrid } from './card.tsx'
import { CopyText } from './copy-text.tsx'
import { DeadlineChip } from './deadline-chip.tsx'
import type { DeadlineRow } from './deadline-chip.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Dialog } from './dialog.tsx'
import { Disclosure } from './disclosure.tsx'
import { EmptyState } from './empty-state.tsx'
import { Form, FormActions } from './form.tsx'
import { Notice } from './notice.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { ResultList } from './result-list.tsx'
import { StatusChip } from './status-chip.tsx'
import { Tabs } from './tabs.tsx'
import { TextArea } from './text-fields.tsx'
import { Timeline } from './timeline.tsx'

const days: DeadlineRow[] = [
  { date: 'Thứ Tư 29/04/2026', counted: true, why: 'Ngày làm việc thứ 1' },
  { date: 'Thứ Năm 30/04/2026', counted: false, why: 'Nghỉ lễ: Ngày Chiến thắng' },
  { date: 'Thứ Sáu 01/05/2026', counted: false, why: 'Nghỉ lễ: Ngày Quốc tế lao động' },
  { date: 'Thứ Bảy 02/05/2026', counted: false, why: 'Nghỉ hằng tuần' },
  { date: 'Chủ Nhật 03/05/2026', counted: false, why: 'Nghỉ hằng tuần' },
  { date: 'Thứ Hai 04/05/2026', counted: true, why: 'Ngày làm việc thứ 2' },
]

function Chips() {
  return (
    <>
      <h2>Trạng thái và thời hạn</h2>
      <div class="chips">
        <StatusChip label="Mới nhận" />
        <StatusChip label="Đang xử lý" tone="info" />
        <StatusChip label="Đã công khai" tone="success" />
        <StatusChip label="Chờ bổ sung" tone="warning" />
        <StatusChip label="Trả lại" tone="error" />
      </div>
      <div class="chips">
        <DeadlineChip
          label="Còn 2 ngày làm việc"
          tone="warning"
          summary="Nhận ngày 28/04/2026, phải phân loại trong 2 ngày làm việc: hết ngày 04/05/2026."
          rows={days}
          rule="Quy chế mẫu, điều 12, khoản 2."
          confidence="Cao: đã đối chiếu toàn văn."
        />
        <DeadlineChip
          label="Quá hạn 3 ngày"
          tone="error"
          summary="Hạn là 24/04/2026."
          rows={days.slice(0, 2)}
          rule="Quy chế mẫu, điều 12, khoản 2."
        />
      </div>
    </>
  )
}

function Notices() {
  return (
    <>
      <h2>Thông báo</h2>
      <Notice title="Kỳ tiếp nhận ý kiến đang mở">Nhận ý kiến đến hết ngày 20/05/2026.</Notice>
      <Notice tone="success" title="Đã ghi nhận" isAnnounced>
        Mã biên nhận: <CopyText text="KM-2026-7Q4F" />
      </Notice>
      <Notice tone="warning">Cơ quan được giao chưa có người phụ trách.</Notice>
      <Notice
        tone="error"
        title="Chưa chuyển được: việc này chưa được phân loại"
        actions={<ButtonLink href="#o-noi-dung">Phân loại ngay</ButtonLink>}
      >
        <p>Căn cứ: Quy chế mẫu, điều 12, khoản 1.</p>
      </Notice>
    </>
  )
}

function Lists({ href }: { href: string }) {
  return (
    <>
      <h2>Thẻ, danh sách, dòng thời gian</h2>
      <Tabs
        label="Phần của hồ sơ"
        tabs={[
          { href, label: 'Nội dung', isCurrent: true },
          { href, label: 'Tài liệu', count: 4 },
          { href, label: 'Nhật ký', count: 12 },
        ]}
      />
      <CardGrid>
        <Card
          title="Kế hoạch năm"
          href={href}
          aside={<StatusChip label="Đúng hạn" tone="success" />}
        >
          <ProgressBar label="Nhiệm vụ có minh chứng" value={61} max={103} />
          <ProgressBar label="Thu ngân sách" value={42} max={100} text="42 % dự toán" />
        </Card>
        <Card title="Hồ sơ">
          <DefinitionList
            items={[
              { term: 'Người gửi', value: 'Bà con thôn Đông' },
              { term: 'Nơi xảy ra', value: 'Đường liên thôn, đoạn qua cầu Ngã Ba' },
              { term: 'Số văn bản', value: '' },
            ]}
          />
        </Card>
      </CardGrid>
      <Timeline
        label="Diễn biến"
        entries={[
          { when: '08:10 ngày 02/03/2026', who: 'Văn phòng', what: 'Tiếp nhận', tone: 'info' },
          {
            when: '14:00 ngày 05/03/2026',
            who: 'Thường trực',
            what: 'Chuyển cơ quan giải quyết',
            note: <p>«Đề nghị trả lời trước ngày 25/03/2026.»</p>,
          },
          { when: '09:30 ngày 24/03/2026', who: 'Phòng Kinh tế', what: 'Trả lời', tone: 'success' },
        ]}
      />
      <ResultList
        start={1}
        results={[
          {
            href,
            facts: <span>Hồ sơ, 02/03/2026</span>,
            title: [{ text: 'Đường', isHit: true }, { text: ' liên thôn hư hỏng', isHit: false }],
            snippet: [
              { text: '… đề nghị sửa ', isHit: false },
              { text: 'đường', isHit: true },
              { text: ' trước mùa mưa …', isHit: false },
            ],
          },
        ]}
      />
      <EmptyState
        title="Chưa có văn bản nào"
        actions={
          <ButtonLink href={href} variant="primary">
            Thêm văn bản
          </ButtonLink>
        }
      >
        Văn bản được thêm ở đây sẽ hiện trên cổng công khai.
      </EmptyState>
    </>
  )
}

function Openers({ href }: { href: string }) {
  return (
    <>
      <h2>Nút, hộp thoại, phần mở thêm</h2>
      <FormActions>
        <ButtonLink href={href} variant="primary">
          Ghi kiến nghị
        </ButtonLink>
        <ButtonLink href={href}>In phiếu</ButtonLink>
        <ButtonLink href={href} variant="quiet">
          Bỏ qua
        </ButtonLink>
        <Dialog id="tra-lai" title="Trả lại hồ sơ?" open="Trả lại…" href={href} variant="danger">
          <Form action={href}>
            <TextArea name="ly-do" label="Lý do trả lại" rows={3} hint="Người gửi sẽ đọc được." />
            <FormActions>
              <SubmitButton variant="danger">Trả lại</SubmitButton>
            </FormActions>
          </Form>
        </Dialog>
      </FormActions>
      <Disclosure summary="Vì sao hỏi số điện thoại?">
        <p>Để báo kết quả khi có trả lời. Số điện thoại không hiện trên cổng công khai.</p>
      </Disclosure>
    </>
  )
}

/** Everything that is neither form, table nor chart. */
export function GalleryParts({ href }: { href: string }) {
  return (
    <>
      <Chips />
      <Notices />
      <Openers href={href} />
      <Lists href={href} />
    </>
  )
}
