import { writeDay } from '../../../kernel/clock.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { closeBody } from '../commands/close-body.server.ts'
import { closeForm } from '../forms.ts'
import { bodyRecord } from '../organisation.server.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths } from '../views/paths.ts'

export const closeBodyPage: PageRoute = async (page) => {
  const id = page.param('id')
  const body = hasIdShape(id) ? await bodyRecord(page, id) : null
  if (!body) return page.notFound()
  const { of, typed, problem } = formState(page, 'body.close')
  return formPage(page, {
    title: 'Kết thúc tổ chức',
    lead: `Từ ngày này ${body.name} không còn hoạt động. Mọi việc trước đó vẫn được giữ.`,
    current: paths.organisation,
    crumbs: [
      { href: page.base + paths.organisation, label: 'Tổ chức bộ máy' },
      { href: page.base + bodyPath(id), label: body.name },
    ],
    act: 'body.close',
    path: `${bodyPath(id)}/ket-thuc`,
    back: bodyPath(id),
    submit: 'Kết thúc tổ chức',
    isGrave: true,
    children: (
      <>
        <DateField
          name="closedOn"
          label="Ngày kết thúc"
          value={typed('closedOn') || writeDay(page.today)}
          error={problem('closedOn')}
        />
        <TextField {...of('basis')} label="Văn bản làm căn cứ" maxLength={300} />
      </>
    ),
  })
}

export const closeBodyAct = actRoute({
  act: 'body.close',
  form: closeForm,
  command: (context, input, param) => closeBody(context, { id: param('id'), ...input }),
  again: closeBodyPage,
  next: ({ id }) => `${bodyPath(id)}?xong=body.close`,
})
