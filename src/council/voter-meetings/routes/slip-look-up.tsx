import { orRefuse } from '../../../kernel/result.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { byCode } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  FormActions,
  Notice,
  PageHeading,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { publicMeetings } from '../queries.server.ts'
import { slipOf, type FoundSlip } from '../slips.server.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { KindChip, petitionStands } from '../views/marks.tsx'
import { portalPath } from '../views/paths.ts'

const path = `${portalPath}/phieu`

/** What became of a paper slip: by its meeting and its number, for those without a phone of their own. */
export const slipLookUp: PageRoute = async (page, { limits }) => {
  const [meetingId, code] = [page.query.get('cuoc') ?? '', page.query.get('so') ?? '']
  const isAsked = hasIdShape(meetingId) && code !== ''
  const slip = isAsked
    ? orRefuse(await byCode(limits, page.client, () => slipOf(page, meetingId, code)))
    : null
  return page.portal(
    { title: 'Tra cứu phiếu ý kiến', current: portalPath },
    slip ? <Found page={page} slip={slip} /> : await Ask({ page, meetingId, code, isAsked }),
  )
}

async function Ask(props: {
  page: PageContext
  meetingId: string
  code: string
  isAsked: boolean
}) {
  const { page, meetingId, code, isAsked } = props
  const [coming, past] = await Promise.all([
    publicMeetings(page, 'coming', null),
    publicMeetings(page, 'past', null),
  ])
  const meetings = [...coming, ...past].filter(({ state }) => state !== 'cancelled')
  return (
    <>
      <PageHeading
        title="Tra cứu phiếu ý kiến"
        lead="Chọn cuộc tiếp xúc, nhập số in trên phiếu, hoặc quét mã QR của phiếu."
      />
      <form class="form" method="get" action={page.base + path}>
        <SelectField
          name="cuoc"
          label="Cuộc tiếp xúc"
          value={meetingId}
          options={meetings.map((one) => ({
            value: one.id,
            label: `${meetingName(one)}, ${writeDay(one.onDay)}`,
          }))}
        />
        <TextField
          name="so"
          label="Số phiếu"
          hint="Ví dụ 017-4K7M. Chữ hoa hay chữ thường đều được."
          value={code}
          autocomplete="off"
          width="medium"
          error={
            isAsked
              ? 'Cuộc tiếp xúc này không có phiếu mang số đó. Hãy kiểm tra lại từng ký tự.'
              : undefined
          }
        />
        <FormActions>
          <SubmitButton>Tra cứu</SubmitButton>
        </FormActions>
      </form>
    </>
  )
}

function Found({ page, slip }: { page: PageContext; slip: FoundSlip }) {
  const { meeting, lines } = slip
  return (
    <>
      <PageHeading
        overline={`${meetingName(meeting)}, ${whenText(meeting)}`}
        title={`Phiếu số ${slip.code}`}
        actions={<ButtonLink href={page.base + path}>Tra cứu phiếu khác</ButtonLink>}
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
