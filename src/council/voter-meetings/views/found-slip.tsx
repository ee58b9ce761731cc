import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Notice, PageHeading } from '../../../ui/index.ts'
import type { FoundSlip } from '../slips.server.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { KindChip, petitionStands } from './marks.tsx'

/** What was noted from one slip, and what came of it. */
export function FoundSlipCard({
  page,
  slip,
  back,
}: {
  page: PageContext
  slip: FoundSlip
  back: string
}) {
  const { meeting, lines } = slip
  return (
    <>
      <PageHeading
        overline={`${meetingName(meeting)}, ${whenText(meeting)}`}
        title={`Phiếu số ${slip.code}`}
        actions={<ButtonLink href={back}>Tra cứu phiếu khác</ButtonLink>}
      />
      {lines.length === 0 ? (
        <Notice tone="info">
          Phiếu này chưa được nhập. Nếu đã nộp phiếu, xin quay lại sau ít ngày hoặc hỏi chuyên viên
          giúp việc HĐND.
        </Notice>
      ) : null}
      <ol class="record-list" role="list">
        {lines.map((line) => (
          <li>
            <p class="spoken">{line.words}</p>
            <p class="chips">
              <KindChip kind={line.kind} />
              {line.petition ? (
                <a href={`${page.base}/kien-nghi/tra-cuu?ma=${line.petition.receiptCode}`}>
                  {line.petition.receiptCode} – {petitionStands(line.petition)}
                </a>
              ) : (
                <span>Đã ghi vào biên bản.</span>
              )}
            </p>
            {line.petition?.answer ? <p class="spoken">Trả lời: {line.petition.answer}</p> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
