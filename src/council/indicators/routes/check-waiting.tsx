import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  HiddenField,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { checkAll } from '../commands/check.server.ts'
import { checkAllForm } from '../forms.ts'
import { digestOf, figuresToCheck } from '../queries.server.ts'
import { figureOrDash, nameOfIndicator, periodText } from '../text.vi.ts'
import { deskPath } from '../views/paths.ts'

const act = 'indicator_figure.check'
const allPath = `${deskPath}/kiem-tra`

/** Everything that waits for this person's eye, with one button for all of it. */
export const waitingPage: PageRoute = async (page) => {
  const waiting = await figuresToCheck(page)
  return page.desk(
    { title: 'Số liệu chờ kiểm tra', current: deskPath, live: 'indicators' },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + deskPath, label: 'Bộ chỉ tiêu' }, { label: 'Chờ kiểm tra' }]}
      />
      <PageHeading
        title="Số liệu chờ kiểm tra"
        lead="Mở từng số liệu để trả lại; chỉ chấp nhận tất cả khi đã xem hết danh sách."
      />
      <DataTable
        caption="Số liệu chờ kiểm tra"
        isCaptionHidden
        isDense
        columns={[
          {
            key: 'name',
            heading: 'Chỉ tiêu',
            isRowHeading: true,
            isRoomy: true,
            cell: nameOfIndicator,
          },
          { key: 'period', heading: 'Kỳ', isUnbroken: true, cell: periodText },
          {
            key: 'figure',
            heading: 'Số liệu',
            isNumeric: true,
            cell: ({ figure, unit }) => `${figureOrDash(figure)} ${unit}`,
          },
          {
            key: 'proof',
            heading: 'Chứng minh',
            isRoomy: true,
            cell: ({ proof }) => proof || 'Tệp kèm theo',
          },
          { key: 'by', heading: 'Người nhập', cell: ({ enteredBy }) => enteredBy ?? '–' },
        ]}
        rows={waiting}
        rowKey={({ id }) => id}
        rowHref={({ id, indicatorId }) => `${page.base}${deskPath}/${indicatorId}/so-lieu/${id}`}
        empty={<EmptyState title="Không có số liệu nào chờ bạn kiểm tra" />}
      />
      {waiting.length > 0 ? (
        <ActForm page={page} act={act} path={allPath}>
          <HiddenField name="shown" value={digestOf(waiting)} />
          <SubmitButton>Chấp nhận cả {waiting.length} số liệu</SubmitButton>
        </ActForm>
      ) : null}
    </>,
  )
}

export const checkWaiting = actRoute({
  act,
  form: checkAllForm,
  command: checkAll,
  again: waitingPage,
  next: () => `${deskPath}?xong=indicator_figure.check_all`,
})
