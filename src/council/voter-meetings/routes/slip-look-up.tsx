import { orRefuse } from '../../../kernel/result.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { byCode } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  FormActions,
  PageHeading,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { publicMeetings } from '../queries.server.ts'
import { slipOf } from '../slips.server.ts'
import { meetingName } from '../text.vi.ts'
import { FoundSlipCard } from '../views/found-slip.tsx'
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
    slip ? (
      <FoundSlipCard page={page} slip={slip} back={page.base + path} />
    ) : (
      await Ask({ page, meetingId, code, isAsked })
    ),
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
