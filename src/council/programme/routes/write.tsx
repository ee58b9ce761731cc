import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { SelectField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { addActivity, changeActivity } from '../commands/activity.server.ts'
import { draftProgramme } from '../commands/programme.server.ts'
import { activityForm, draftForm } from '../forms.ts'
import { ofYear, ofActivity } from '../programme-page.server.ts'
import { programmeOfYear, programmes } from '../queries.server.ts'
import { programmeName } from '../text.vi.ts'
import { ActivityFields } from '../views/activity-fields.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, yearPath } from '../views/paths.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'

/** After an act: the year's page, saying what was done. */
export const done =
  (act: string) =>
  ({ year }: { year: number }) =>
    `${yearPath(year)}?xong=${act}`

/** The id of the programme that the address names by its year. */
export async function idOf(context: ActContext, year: string): Promise<string> {
  return (await programmeOfYear(context, Number(year)))?.id ?? ''
}

export const draftPage: PageRoute = async (page) => {
  const { of } = formState(page, 'programme.draft')
  const earlier = await programmes(page)
  return formPage(page, {
    title: 'Lập chương trình năm',
    act: 'programme.draft',
    path: `${deskPath}/lap`,
    children: (
      <>
        <TextField
          {...of('year')}
          value={of('year').value || String(page.today.year + 1)}
          label="Năm"
          width="short"
          inputMode="numeric"
        />
        <SelectField
          {...of('copiedFrom')}
          label="Chép từ chương trình"
          hint="Hoạt động được chép sang năm mới cùng ngày tháng, rồi sửa."
          optional
          options={earlier.map(({ id, year }) => ({ value: id, label: programmeName(year) }))}
        />
      </>
    ),
  })
}

export const draft = actRoute({
  act: 'programme.draft',
  form: draftForm,
  command: (context, input) => draftProgramme(context, input),
  again: draftPage,
  next: done('programme.draft'),
})

export const addPage = ofYear(async (page, programme) =>
  formPage(page, {
    title: 'Thêm hoạt động',
    year: programme.year,
    act: 'activity.add',
    path: `${yearPath(programme.year)}/them`,
    children: await ActivityFields({ page, act: 'activity.add', programme }),
  }),
)

export const add = actRoute({
  act: 'activity.add',
  form: activityForm,
  command: async (context, input, param) =>
    addActivity(context, { ...input, id: await idOf(context, param('year')) }),
  again: addPage,
  next: done('activity.add'),
})

export const changePage = ofActivity(async (page, programme, activity) =>
  formPage(page, {
    title: 'Sửa hoạt động',
    year: programme.year,
    act: 'activity.change',
    path: `${yearPath(programme.year)}/hoat-dong/${activity.id}/sua`,
    children: await ActivityFields({ page, act: 'activity.change', programme, now: activity }),
  }),
)

export const change = actRoute({
  act: 'activity.change',
  form: activityForm,
  command: async (context, input, param) =>
    changeActivity(context, {
      ...input,
      id: await idOf(context, param('year')),
      activityId: param('activityId'),
    }),
  again: changePage,
  next: done('activity.change'),
})
