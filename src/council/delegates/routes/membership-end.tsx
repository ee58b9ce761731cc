import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { endMembership } from '../commands/end-membership.server.ts'
import { endForm } from '../forms.ts'
import { officeHistory } from '../organisation.server.ts'
import { officeInBody } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { bodyPath, paths, personPath } from '../views/paths.ts'

const act = 'membership.end'

export const endMembershipPage: PageRoute = async (page) => {
  const id = page.param('id')
  const [held] = hasIdShape(id) ? await officeHistory(page, { membershipId: id }) : []
  if (!held) return page.notFound()
  const { of, typed, problem } = formState(page, act)
  return formPage(page, {
    title: 'Ghi thôi giữ chức vụ',
    lead: `${held.personName}, ${officeInBody(held.office, held.bodyKind, held.bodyName)}. Quyền theo chức vụ này hết vào cuối ngày dưới đây.`,
    current: paths.organisation,
    crumbs: [
      { href: page.base + bodyPath(held.bodyId), label: held.bodyName },
      { href: page.base + personPath(held.personId), label: held.personName },
    ],
    act,
    path: `${paths.memberships}/${id}/thoi`,
    back: bodyPath(held.bodyId),
    submit: 'Ghi thôi giữ chức vụ',
    isGrave: true,
    children: (
      <>
        <DateField
          name="endsOn"
          label="Ngày cuối cùng giữ chức vụ"
          value={typed('endsOn') || writeDay(page.today)}
          error={problem('endsOn')}
        />
        <TextField {...of('basis')} label="Lý do và văn bản làm căn cứ" maxLength={300} />
      </>
    ),
  })
}

export const endMembershipAct = actRoute({
  act,
  form: endForm,
  command: (context, input, param) => endMembership(context, { id: param('id'), ...input }),
  again: endMembershipPage,
  next: ({ bodyId }) => `${bodyPath(bodyId)}?xong=${act}`,
})
