import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { authoriseDeputy } from '../commands/authorise.server.ts'
import { authoriseForm } from '../forms.ts'
import { officeHistory } from '../organisation.server.ts'
import { officeInBody } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths } from '../views/paths.ts'
import { choicesFor, PersonField, PersonSearch } from '../views/person-choice.tsx'

const act = 'deputising.authorise'

export const authorisePage: PageRoute = async (page) => {
  const id = page.param('id')
  const [held] = hasIdShape(id) ? await officeHistory(page, { membershipId: id }) : []
  if (!held) return page.notFound()
  const { of, typed, problem } = formState(page, act)
  const choices = (await choicesFor(page, act)).filter((choice) => choice.id !== held.personId)
  const path = `${paths.memberships}/${id}/giao-quyen`
  return formPage(page, {
    title: 'Ghi việc giao quyền',
    lead: `Trong những ngày dưới đây một người khác làm thay ${held.personName} (${officeInBody(held.office, held.bodyKind, held.bodyName)}). Mỗi việc làm thay đều ghi rõ làm thay ai.`,
    current: paths.organisation,
    crumbs: [{ href: page.base + bodyPath(held.bodyId), label: held.bodyName }],
    act,
    path,
    back: bodyPath(held.bodyId),
    submit: 'Ghi giao quyền',
    before: <PersonSearch page={page} path={path} choices={choices} />,
    children: (
      <>
        <PersonField page={page} act={act} label="Người làm thay" choices={choices} />
        <DateField
          name="startsOn"
          label="Từ ngày"
          value={typed('startsOn') || writeDay(page.today)}
          error={problem('startsOn')}
        />
        <DateField {...of('endsOn')} label="Đến hết ngày" />
        <TextField
          {...of('document')}
          label="Số văn bản giao quyền"
          hint="Ví dụ: 12/UQ-TTHĐND."
          maxLength={150}
        />
      </>
    ),
  })
}

export const authorise = actRoute({
  act,
  form: authoriseForm,
  command: (context, input, param) =>
    authoriseDeputy(context, { membershipId: param('id'), ...input }),
  again: authorisePage,
  next: ({ bodyId }) => `${bodyPath(bodyId)}?xong=${act}`,
})
