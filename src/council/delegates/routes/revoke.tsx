import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { revokeDeputy } from '../commands/revoke.server.ts'
import { revokeForm } from '../forms.ts'
import { deputisingsGiven } from '../organisation.server.ts'
import { officeInBody } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths } from '../views/paths.ts'

const act = 'deputising.revoke'

export const revokePage: PageRoute = async (page) => {
  const id = page.param('id')
  const [given] = hasIdShape(id) ? await deputisingsGiven(page, { id }) : []
  if (!given) return page.notFound()
  const { of, typed, problem } = formState(page, act)
  return formPage(page, {
    title: 'Ghi thôi giao quyền',
    lead: `${given.actingName} đang làm thay ${given.holderName} (${officeInBody(given.office, given.bodyKind, given.bodyName)}) đến hết ngày ${writeDay(given.endsOn)}.`,
    current: paths.organisation,
    crumbs: [{ href: page.base + bodyPath(given.bodyId), label: given.bodyName }],
    act,
    path: `${paths.deputisings}/${id}/thoi`,
    back: bodyPath(given.bodyId),
    submit: 'Ghi thôi giao quyền',
    isGrave: true,
    children: (
      <>
        <DateField
          name="endsOn"
          label="Ngày cuối cùng làm thay"
          value={typed('endsOn') || writeDay(page.today)}
          error={problem('endsOn')}
        />
        <TextField {...of('reason')} label="Lý do" maxLength={300} />
      </>
    ),
  })
}

export const revoke = actRoute({
  act,
  form: revokeForm,
  command: (context, input, param) => revokeDeputy(context, { id: param('id'), ...input }),
  again: revokePage,
  next: ({ bodyId }) => `${bodyPath(bodyId)}?xong=${act}`,
})
