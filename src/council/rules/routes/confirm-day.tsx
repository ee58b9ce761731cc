import { readDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { TextArea } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { confirmDay } from '../commands/confirm-day.server.ts'
import { unconfirmDay } from '../commands/unconfirm-day.server.ts'
import { confirmDayForm, unconfirmDayForm } from '../forms.ts'
import type { LawDay } from '../law-day.ts'
import { allLawDays } from '../law-days.server.ts'
import { dayInSentence, dayKindText } from '../text.vi.ts'
import { dayActFrame, deskYearPath } from '../views/day-act-frame.tsx'
import { DayButtons, NameAndDocument, backToYear } from '../views/day-fields.tsx'

async function listedDay(page: PageContext): Promise<LawDay | undefined> {
  const on = readDay(page.param('day'))
  return on ? (await allLawDays(page.tx)).find((day) => day.on.equals(on)) : undefined
}

export const confirmDayPage: PageRoute = async (page) => {
  const day = await listedDay(page)
  if (!day) return page.notFound()
  const name = day.name.replace(/ - (chủ trương|phương án|theo phương án|dự kiến).*$/u, '')
  return dayActFrame(
    page,
    {
      title: `Xác nhận ${dayInSentence(day.on)}`,
      overline: `${dayKindText[day.kind]}: ${day.name}`,
    },
    <ActForm
      page={page}
      act="law_day.confirm"
      path={`${deskYearPath}/${page.param('day')}/xac-nhan`}
    >
      <NameAndDocument state={formState(page, 'law_day.confirm')} name={name} />
      <DayButtons page={page} label="Xác nhận" />
    </ActForm>,
  )
}

export const unconfirmDayPage: PageRoute = async (page) => {
  const day = await listedDay(page)
  if (!day) return page.notFound()
  const state = formState(page, 'law_day.unconfirm')
  return dayActFrame(
    page,
    {
      title: `Bỏ xác nhận ${dayInSentence(day.on)}`,
      overline: `${dayKindText[day.kind]}: ${day.name}`,
    },
    <ActForm
      page={page}
      act="law_day.unconfirm"
      path={`${deskYearPath}/${page.param('day')}/bo-xac-nhan`}
    >
      <NameAndDocument state={state} />
      <TextArea
        {...state.of('reason')}
        label="Lý do"
        rows={3}
      />
      <DayButtons page={page} label="Bỏ xác nhận" />
    </ActForm>,
  )
}

const dayOf = (param: (name: string) => string) => readDay(param('day')) ?? noDay
// Never listed, so that an address that names no day is refused like a day that is not listed.
const noDay = Temporal.PlainDate.from('1970-01-01')

export const confirm = actRoute({
  act: 'law_day.confirm',
  form: confirmDayForm,
  command: (context, input, param) => confirmDay(context, { ...input, on: dayOf(param) }),
  again: confirmDayPage,
  next: backToYear('law_day.confirm'),
})

export const unconfirm = actRoute({
  act: 'law_day.unconfirm',
  form: unconfirmDayForm,
  command: (context, input, param) => unconfirmDay(context, { ...input, on: dayOf(param) }),
  again: unconfirmDayPage,
  next: backToYear('law_day.unconfirm'),
})
