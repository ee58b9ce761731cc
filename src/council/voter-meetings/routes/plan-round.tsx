import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, RadioGroup, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { planRound } from '../commands/plan-round.server.ts'
import { roundForm } from '../forms.ts'
import { roundKinds } from '../round.ts'
import { roundKindText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath, roundPath } from '../views/paths.ts'

const act = 'meeting_round.plan'

/** A new round: its kind, its window of days, and what was agreed about it. */
export const planRoundPage: PageRoute = (page) => {
  const { of } = formState(page, act)
  return formPage(page, {
    title: 'Lập đợt tiếp xúc',
    lead: 'Kế hoạch do Thường trực HĐND lập sau khi thống nhất với Ban Thường trực Ủy ban MTTQ và các Tổ đại biểu.',
    crumbs: [],
    act,
    path: `${deskPath}/dot/lap`,
    back: deskPath,
    submit: 'Lập đợt',
    children: (
      <>
        <TextField
          {...of('name')}
          label="Tên đợt"
          hint="Ví dụ: Trước kỳ họp thường lệ cuối năm 2026."
          maxLength={150}
        />
        <RadioGroup
          {...of('kind')}
          label="Loại đợt"
          choices={roundKinds.map((value) => ({ value, label: roundKindText[value] }))}
        />
        <TextField
          {...of('sessionName')}
          label="Tên kỳ họp"
          hint="Với đợt trước hoặc sau kỳ họp."
          optional
          maxLength={100}
        />
        <TextField
          {...of('subject')}
          label="Chuyên đề"
          hint="Với đợt theo chuyên đề."
          optional
          maxLength={200}
        />
        <DateField {...of('startsOn')} label="Từ ngày" />
        <DateField {...of('endsOn')} label="Đến ngày" />
        <DateField
          {...of('agreedOn')}
          label="Ngày thống nhất với MTTQ và các Tổ đại biểu"
          optional
        />
        <TextField {...of('agreement')} label="Văn bản thống nhất" optional maxLength={200} />
      </>
    ),
  })
}

export const plan = actRoute({
  act,
  form: roundForm,
  command: planRound,
  again: planRoundPage,
  next: ({ id }) => `${roundPath(id)}?xong=${act}`,
})
