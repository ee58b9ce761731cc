import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Notice, RadioGroup, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { checkFigure } from '../commands/check.server.ts'
import { figureSubject } from '../events.ts'
import { checkForm } from '../forms.ts'
import { figureById, indicatorById } from '../queries.server.ts'
import { periodText } from '../text.vi.ts'
import { FigureTable } from '../views/figure-table.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'indicator_figure.check'

export const checkPage: PageRoute = async (page) => {
  const indicator = await indicatorById(page, page.param('id'))
  const figure = indicator && (await figureById(page, page.param('figureId')))
  if (!figure || figure.indicatorId !== indicator.id) return page.notFound()
  const { of } = formState(page, act)
  return formPage(
    page,
    {
      act,
      indicator,
      path: `/${indicator.id}/so-lieu/${figure.id}`,
      title: `Kiểm tra số liệu ${periodText(figure)}`,
      lead: 'Đối chiếu số liệu với tệp, văn bản chứng minh. Số bị trả lại phải nhập lại kèm lý do.',
      submit: 'Ghi kết quả kiểm tra',
    },
    <>
      {figure.enteredById === page.actor?.personId ? (
        <Notice tone="warning">Bạn đã nhập số liệu này nên người khác phải kiểm tra.</Notice>
      ) : null}
      <FigureTable
        page={page}
        figures={[figure]}
        files={await filesOf(page, [figureSubject(figure.id)])}
      />
      <RadioGroup
        {...of('verdict')}
        label="Kết quả"
        choices={[
          { value: 'check', label: 'Chấp nhận' },
          { value: 'return', label: 'Trả lại để sửa' },
        ]}
      />
      <TextArea
        {...of('reason')}
        label="Cần sửa gì"
        hint="Bắt buộc khi trả lại."
        rows={3}
        maxLength={1000}
        optional
      />
    </>,
  )
}

export const check = actRoute({
  act,
  form: checkForm,
  command: (context, input, param) =>
    checkFigure(context, { id: param('id'), figureId: param('figureId'), ...input }),
  again: checkPage,
  next: ({ id, verdict }) =>
    `${deskPath}/${id}?xong=${verdict === 'check' ? act : 'indicator_figure.return'}`,
})
