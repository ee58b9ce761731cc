import { readDay } from '../../../kernel/clock.ts'
import { specialDayKinds } from '../../../law/working-calendar.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DateField, FormActions, RadioGroup, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { addDay } from '../commands/add-day.server.ts'
import { confirmDay } from '../commands/confirm-day.server.ts'
import { unconfirmDay } from '../commands/unconfirm-day.server.ts'
import { addDayForm, confirmDayForm, unconfirmDayForm } from '../forms.ts'
import type { LawDay } from '../law-day.ts'
import { allLawDays } from '../law-days.server.ts'
import { dayKindText, fullDay } from '../text.vi.ts'
import { dayActFrame, deskYearPath } from '../views/day-act-frame.tsx'

const backToYear = (act: string) => (value: { day: string }) =>
  `${deskYearPath}?nam=${value.day.slice(0, 4)}&xong=${act}`

function Buttons({ page, label }: { page: PageContext; label: string }) {
  return (
    <FormActions>
      <SubmitButton submitsWith="Đang ghi…">{label}</SubmitButton>
      <ButtonLink href={page.base + deskYearPath}>Quay lại</ButtonLink>
    </FormActions>
  )
}

function NameAndDocument({ state, name }: { state: FormState; name?: string }) {
  return (
    <>
      {name === undefined ? null : (
        <TextField name="name" label="Tên ngày" value={state.typed('name') || name} error={state.problem('name')} />
      )}
      <TextField
        name="document"
        label="Số, ký hiệu văn bản"
        hint="Văn bản quyết định hoặc thông báo ngày này."
        value={state.typed('document')}
        error={state.problem('document')}
      />
    </>
  )
}

export const addDayPage: PageRoute = (page) => {
  const state = formState(page, 'law_day.add')
  return dayActFrame(
    page,
    { title: 'Thêm ngày nghỉ, ngày làm bù' },
    <ActForm page={page} act="law_day.add" path={`${deskYearPath}/them`}>
      <DateField name="on" label="Ngày" value={state.typed('on')} error={state.problem('on')} />
      <RadioGroup
        name="kind"
        label="Loại ngày"
        value={state.typed('kind')}
        error={state.problem('kind')}
        choices={specialDayKinds.map((value) => ({ value, label: dayKindText[value] }))}
      />
      <NameAndDocument state={state} name="" />
      <Buttons page={page} label="Thêm vào lịch" />
    </ActForm>,
  )
}

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
    { title: `Xác nhận ${fullDay(day.on)}`, overline: `${dayKindText[day.kind]}: ${day.name}` },
    <ActForm page={page} act="law_day.confirm" path={`${deskYearPath}/${page.param('day')}/xac-nhan`}>
      <NameAndDocument state={formState(page, 'law_day.confirm')} name={name} />
      <Buttons page={page} label="Xác nhận" />
    </ActForm>,
  )
}

export const unconfirmDayPage: PageRoute = async (page) => {
  const day = await listedDay(page)
  if (!day) return page.notFound()
  const state = formState(page, 'law_day.unconfirm')
  return dayActFrame(
    page,
    { title: `Bỏ xác nhận ${fullDay(day.on)}`, overline: `${dayKindText[day.kind]}: ${day.name}` },
    <ActForm page={page} act="law_day.unconfirm" path={`${deskYearPath}/${page.param('day')}/bo-xac-nhan`}>
      <NameAndDocument state={state} />
      <TextArea name="reason" label="Lý do" rows={3} value={state.typed('reason')} error={state.problem('reason')} />
      <Buttons page={page} label="Bỏ xác nhận" />
    </ActForm>,
  )
}

const dayOf = (param: (name: string) => string) => readDay(param('day')) ?? Temporal.PlainDate.from('1970-01-01')

export const add = actRoute({
  act: 'law_day.add',
  form: addDayForm,
  command: addDay,
  again: addDayPage,
  next: backToYear('law_day.add'),
})

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
