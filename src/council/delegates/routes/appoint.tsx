import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, SelectField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { constitutions } from '../body.ts'
import { appointPerson } from '../commands/appoint.server.ts'
import { appointForm } from '../forms.ts'
import { bodyRecord } from '../organisation.server.ts'
import { officeTitle } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths } from '../views/paths.ts'
import { choicesFor, PersonField, PersonSearch } from '../views/person-choice.tsx'

const act = 'membership.appoint'

export const appointPage: PageRoute = async (page) => {
  const id = page.param('id')
  if (!hasIdShape(id)) return page.notFound()
  const [body, choices] = await Promise.all([bodyRecord(page, id), choicesFor(page, act)])
  if (!body) return page.notFound()
  const { of, typed, problem } = formState(page, act)
  const path = `${bodyPath(id)}/bo-nhiem`
  return formPage(page, {
    title: 'Ghi người giữ chức vụ',
    lead: `Ở ${body.name}. Quyền trong hệ thống có hiệu lực từ ngày bắt đầu.`,
    current: paths.organisation,
    crumbs: [
      { href: page.base + paths.organisation, label: 'Tổ chức bộ máy' },
      { href: page.base + bodyPath(id), label: body.name },
    ],
    act,
    path,
    back: bodyPath(id),
    submit: 'Ghi chức vụ',
    before: <PersonSearch page={page} path={path} choices={choices} />,
    children: (
      <>
        <PersonField page={page} act={act} label="Người giữ chức vụ" choices={choices} />
        <SelectField
          {...of('office')}
          label="Chức vụ"
          options={constitutions[body.kind].offices.map((value) => ({
            value,
            label: officeTitle(value, body.kind),
          }))}
        />
        <DateField
          name="startsOn"
          label="Từ ngày"
          value={typed('startsOn') || writeDay(page.today)}
          error={problem('startsOn')}
        />
        <DateField
          {...of('endsOn')}
          label="Đến hết ngày"
          hint="Để trống khi chưa định ngày thôi."
          optional
        />
        <TextField
          {...of('basis')}
          label="Văn bản bầu hoặc bổ nhiệm"
          hint="Số, ký hiệu, ngày, ví dụ Nghị quyết số 05/NQ-HĐND ngày 10/04/2026."
          maxLength={300}
        />
      </>
    ),
  })
}

export const appoint = actRoute({
  act,
  form: appointForm,
  command: (context, input, param) => appointPerson(context, { bodyId: param('id'), ...input }),
  again: appointPage,
  next: ({ bodyId }) => `${bodyPath(bodyId)}?xong=${act}`,
})
