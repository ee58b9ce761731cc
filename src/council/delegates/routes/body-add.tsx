import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { CheckboxGroup, DateField, SelectField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { bodyKinds } from '../body.ts'
import { addBody } from '../commands/add-body.server.ts'
import { addBodyForm } from '../forms.ts'
import { bodiesOn } from '../organisation.server.ts'
import { hamlets } from '../queries.server.ts'
import { bodyKindText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths } from '../views/paths.ts'

export const addBodyPage: PageRoute = async (page) => {
  const { of, problem } = formState(page, 'body.add')
  const [above, places] = await Promise.all([bodiesOn(page, page.today), hamlets(page)])
  const hamletOptions = places.map(({ id, name }) => ({ value: id, label: name }))
  const ticked = page.again?.typed['areas'] ?? []
  return formPage(page, {
    title: 'Thêm tổ chức',
    current: paths.organisation,
    crumbs: [{ href: page.base + paths.organisation, label: 'Tổ chức bộ máy' }],
    act: 'body.add',
    path: `${paths.organisation}/them`,
    back: paths.organisation,
    submit: 'Thêm tổ chức',
    children: (
      <>
        <SelectField
          {...of('kind')}
          label="Loại tổ chức"
          options={bodyKinds.map((value) => ({ value, label: bodyKindText[value] }))}
        />
        <TextField {...of('name')} label="Tên" maxLength={150} />
        <TextField
          {...of('symbol')}
          label="Ký hiệu văn bản"
          hint="Phần chữ trong số văn bản, ví dụ TTHĐND."
          optional
          width="short"
        />
        <SelectField
          {...of('parentId')}
          label="Tổ chức cấp trên"
          optional
          emptyLabel="Không có"
          options={above.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...of('hamletId')}
          label="Thôn"
          hint="Khi tổ chức là thôn hoặc hoạt động trong một thôn."
          optional
          emptyLabel="Không có"
          options={hamletOptions}
        />
        <CheckboxGroup
          name="areas"
          label="Địa bàn của tổ đại biểu"
          optional
          values={[ticked].flat()}
          error={problem('areas')}
          choices={hamletOptions}
        />
        <DateField {...of('openedOn')} label="Ngày thành lập" optional />
      </>
    ),
  })
}

export const addBodyAct = actRoute({
  act: 'body.add',
  form: addBodyForm,
  command: addBody,
  again: addBodyPage,
  next: ({ id }) => `${bodyPath(id)}?xong=body.add`,
})
