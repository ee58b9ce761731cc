import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  DataTable,
  FormActions,
  HiddenField,
  Notice,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { spreadRound } from '../commands/spread-round.server.ts'
import { spreadForm } from '../forms.ts'
import { loadRound } from '../rounds-store.server.ts'
import { suggestSpread, type Suggested } from '../suggestion.server.ts'
import { whenText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { roundPath } from '../views/paths.ts'

const spreadAct = 'meeting_round.spread'
const usualHours = '14:00, 19:30'

/** Suggests a meeting for every hamlet that has none, before anything is kept. */
export const spreadPage: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const hours = formState(page, spreadAct).typed('hours') || page.query.get('gio') || usualHours
  const read = spreadForm.safeParse({ hours })
  const suggested = read.success ? await suggestSpread(page, round, read.data.hours) : []
  return formPage(page, {
    title: 'Rải ra các thôn',
    lead: 'Mỗi thôn chưa có cuộc nào trong đợt được gợi ý một cuộc của Tổ đại biểu phụ trách, không đại biểu nào bị trùng giờ.',
    crumbs: [{ href: roundPath(round.id), label: round.name }],
    act: spreadAct,
    path: `${roundPath(round.id)}/rai`,
    back: roundPath(round.id),
    submit: `Xếp ${suggested.length} cuộc này`,
    above: (
      <>
        <form class="form" method="get">
          <TextField
            name="gio"
            value={hours}
            label="Giờ tiếp xúc"
            hint="Cách nhau bằng dấu phẩy, ví dụ 14:00, 19:30."
            width="medium"
            error={read.success ? undefined : read.error.issues[0]?.message}
          />
          <FormActions>
            <SubmitButton variant="secondary">Xem gợi ý theo giờ này</SubmitButton>
          </FormActions>
        </form>
        <Suggestion rows={suggested} />
      </>
    ),
    children: <HiddenField name="hours" value={hours} />,
  })
}

function Suggestion({ rows }: { rows: readonly Suggested[] }) {
  if (rows.length === 0) {
    return (
      <Notice tone="info">
        Không có thôn nào để gợi ý: mọi thôn đã có cuộc, hoặc đã hết ngày giờ trống.
      </Notice>
    )
  }
  return (
    <DataTable
      caption={`Gợi ý ${rows.length} cuộc tiếp xúc`}
      columns={[
        { key: 'hamlet', heading: 'Thôn', cell: (row) => row.hamlet, isRowHeading: true },
        { key: 'when', heading: 'Thời gian', cell: whenText },
        { key: 'place', heading: 'Địa điểm', cell: (row) => row.place },
      ]}
      rows={rows}
      rowKey={(row) => row.hamletIds[0] ?? ''}
    />
  )
}

export const spreadOut = actRoute({
  act: spreadAct,
  form: spreadForm,
  command: (context, { hours }, param) => spreadRound(context, { roundId: param('id'), hours }),
  again: spreadPage,
  next: ({ id }) => `${roundPath(id)}?xong=${spreadAct}`,
})
