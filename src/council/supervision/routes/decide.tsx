import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { decideSupervision } from '../commands/decide.server.ts'
import { decideForm } from '../forms.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath, supervisionPath } from '../views/paths.ts'
import { DecideFields } from '../views/decide-fields.tsx'

const act = 'supervision.decide'

/** A new file by its decision, from an activity of the programme when the address names one. */
export const decidePage: PageRoute = async (page) =>
  formPage(page, {
    title: 'Mở hồ sơ giám sát',
    crumbs: [],
    act,
    path: `${deskPath}/mo`,
    back: deskPath,
    children: await DecideFields({ page, act }),
  })

export const decide = actRoute({
  act,
  form: decideForm,
  command: (context, { frontPeople, experts, ...input }) =>
    decideSupervision(context, {
      ...input,
      guests: [
        ...frontPeople.map((name) => ({ role: 'front' as const, name })),
        ...experts.map((name) => ({ role: 'expert' as const, name })),
      ],
    }),
  again: decidePage,
  next: ({ id }) => `${supervisionPath(id)}?xong=${act}`,
})
