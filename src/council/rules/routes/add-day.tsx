import { specialDayKinds } from '../../../law/working-calendar.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, RadioGroup } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { addDay } from '../commands/add-day.server.ts'
import { addDayForm } from '../forms.ts'
import { dayKindText } from '../text.vi.ts'
import { dayActFrame, deskYearPath } from '../views/day-act-frame.tsx'
import { DayButtons, NameAndDocument, backToYear } from '../views/day-fields.tsx'

/** A day off, a day off in exchange, a day worked in exchange. */
export const addDayPage: PageRoute = (page) => {
  const state = formState(page, 'law_day.add')
  return dayActFrame(
    page,
    { title: 'Thêm ngày nghỉ, ngày làm bù' },
    <ActForm page={page} act="law_day.add" path={`${deskYearPath}/them`}>
      <DateField {...state.of('on')} label="Ngày" />
      <RadioGroup
        {...state.of('kind')}
        label="Loại ngày"
        choices={specialDayKinds.map((value) => ({ value, label: dayKindText[value] }))}
      />
      <NameAndDocument state={state} name="" />
      <DayButtons page={page} label="Thêm vào lịch" />
    </ActForm>,
  )
}

export const add = actRoute({
  act: 'law_day.add',
  form: addDayForm,
  command: addDay,
  again: addDayPage,
  next: backToYear('law_day.add'),
})
