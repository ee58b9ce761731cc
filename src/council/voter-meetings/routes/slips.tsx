import { orRefuse } from '../../../kernel/result.ts'
import { slipsFile } from '../../../platform/documents/document-file.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { ButtonLink, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { printSlips } from '../commands/print-slips.server.ts'
import { slipsForm } from '../forms.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { slipCode } from '../slips.server.ts'
import { meetingName } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { meetingPath, portalPath } from '../views/paths.ts'

const act = 'opinion_slip.print'
/** Most slips in one file. */
const mostAtOnce = 200

/** Numbered slips for those without a phone: how many there are, and more. */
export const slipsPage = ofMeeting((page, meeting) => {
  const { of } = formState(page, act)
  const path = meetingPath(meeting.id)
  const last = meeting.slipsPrinted
  const first = Math.max(1, last - mostAtOnce + 1)
  const from = Number(page.query.get('tu')) || first
  return formPage(page, {
    title: 'Phiếu ý kiến',
    lead: 'Phiếu có số dành cho người không dùng điện thoại. Nhập phiếu thu về ở trang “Ghi tại chỗ”, ghi đúng số phiếu; cử tri tra cứu bằng số phiếu.',
    crumbs: [{ href: path, label: meetingName(meeting) }],
    act,
    path: `${path}/phieu`,
    back: path,
    submit: 'Thêm phiếu',
    above:
      last === 0 ? (
        <p>Cuộc này chưa có phiếu nào.</p>
      ) : (
        <>
          <p>Đã có phiếu từ số 1 đến số {last}.</p>
          <ButtonLink
            href={`${page.base}${path}/phieu/tep?tu=${from}&den=${last}`}
            download
            variant="primary"
          >
            Tải phiếu {from}–{last} để in (PDF)
          </ButtonLink>
        </>
      ),
    children: (
      <TextField {...of('count')} label="Số phiếu cần thêm" inputMode="numeric" width="short" />
    ),
  })
})

export const addSlips = actRoute({
  act,
  form: slipsForm,
  command: (context, { count }, param) => printSlips(context, { id: param('id'), count }),
  again: slipsPage,
  next: ({ id, from }) => `${meetingPath(id)}/phieu?tu=${from}&xong=${act}`,
})

/** The slips from one number to another, eight a page, each with its code and QR. */
export const slipsPaper = ofMeeting(async (page, meeting) => {
  const [from, to] = [Number(page.query.get('tu')), Number(page.query.get('den'))]
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to
  if (!isRange || to > meeting.slipsPrinted || to - from >= mostAtOnce) return page.notFound()
  const codes = Array.from({ length: to - from + 1 }, (_, place) =>
    slipCode(meeting.slipSecret, from + place),
  )
  const sheet = {
    issuer: page.council.name,
    title: 'Phiếu ý kiến cử tri',
    note: `${meetingName(meeting)}, ${writeDay(meeting.onDay)}. Giữ số phiếu để tra cứu kết quả trên cổng thông tin.`,
    slips: codes.map((number) => ({
      number,
      link: page.absolute(`${portalPath}/phieu?cuoc=${meeting.id}&so=${number}`),
    })),
    madeOn: page.today.toString(),
  }
  const file = orRefuse(
    await slipsFile(`Phiếu ý kiến ${meetingName(meeting)} ${from}-${to}`, sheet),
  )
  return page.respond(file.body, file.headers)
})
