import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { dropActivity } from '../commands/activity.server.ts'
import { adoptProgramme } from '../commands/programme.server.ts'
import { adoptForm, dropForm } from '../forms.ts'
import { ofActivity, ofYear } from '../programme-page.server.ts'
import { formPage } from '../views/form-page.tsx'
import { yearPath } from '../views/paths.ts'
import { done, idOf } from './write.tsx'

export const dropPage = ofActivity((page, programme, activity) =>
  formPage(page, {
    title: 'Bỏ hoạt động',
    lead: `${activity.title}: vẫn nằm trong chương trình, ghi rõ đã bỏ và lý do.`,
    year: programme.year,
    act: 'activity.drop',
    path: `${yearPath(programme.year)}/hoat-dong/${activity.id}/bo`,
    children: (
      <>
        <HiddenField name="version" value={programme.version} />
        <TextArea
          {...formState(page, 'activity.drop').of('reason')}
          label="Lý do (mọi người đọc được)"
          rows={3}
        />
      </>
    ),
  }),
)

export const drop = actRoute({
  act: 'activity.drop',
  form: dropForm,
  command: async (context, input, param) =>
    dropActivity(context, {
      ...input,
      id: await idOf(context, param('year')),
      activityId: param('activityId'),
    }),
  again: dropPage,
  next: done('activity.drop'),
})

export const adoptPage = ofYear((page, programme) => {
  const { of } = formState(page, 'programme.adopt')
  return formPage(page, {
    title: 'Ghi việc thông qua',
    lead: 'Sau khi thông qua, chương trình được công khai và mọi thay đổi phải ghi lý do.',
    year: programme.year,
    act: 'programme.adopt',
    path: `${yearPath(programme.year)}/thong-qua`,
    children: (
      <>
        <HiddenField name="version" value={programme.version} />
        <TextField
          {...of('documentNumber')}
          label="Số văn bản thông qua"
          hint="Ví dụ 12/NQ-HĐND."
        />
        <DateField {...of('adoptedOn')} label="Ngày thông qua" />
      </>
    ),
  })
})

export const adopt = actRoute({
  act: 'programme.adopt',
  form: adoptForm,
  command: async (context, input, param) =>
    adoptProgramme(context, { ...input, id: await idOf(context, param('year')) }),
  again: adoptPage,
  next: done('programme.adopt'),
})
