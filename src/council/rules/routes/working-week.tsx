import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { councilSettings } from '../../../platform/tenancy/council-settings.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  RadioGroup,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { setWorkingWeek } from '../commands/set-working-week.server.ts'
import { workingWeekForm } from '../forms.ts'
import { deskYearPath } from '../views/day-act-frame.tsx'
import { countsSaturday } from '../working-week.ts'

const path = `${deskYearPath}/sang-thu-bay`

/** The council's own choice: whether its Saturday mornings are counted working days. */
export const workingWeekPage: PageRoute = async (page) => {
  const { of, typed, problem } = formState(page, 'working_week.set')
  const now = countsSaturday(await councilSettings(page)) ? 'yes' : 'no'
  return page.desk(
    { title: 'Sáng thứ Bảy', current: deskYearPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskYearPath, label: 'Lịch làm việc' },
          { label: 'Sáng thứ Bảy' },
        ]}
      />
      <PageHeading
        title="Sáng thứ Bảy có tính là ngày làm việc không?"
        lead="Cơ quan hành chính làm việc từ thứ Hai đến thứ Sáu (Quyết định 188/1999/QĐ-TTg, Điều 1). Lựa chọn này chỉ áp dụng cho Hội đồng này và cho thời hạn ấn định từ nay về sau."
      />
      <ActForm page={page} act="working_week.set" path={path}>
        <RadioGroup
          name="saturdayCounts"
          label="Cách tính"
          value={typed('saturdayCounts') || now}
          error={problem('saturdayCounts')}
          choices={[
            {
              value: 'no',
              label: 'Không tính thứ Bảy',
              hint: 'Làm việc sáng thứ Bảy để phục vụ Nhân dân cũng không tính.',
            },
            { value: 'yes', label: 'Tính sáng thứ Bảy là một ngày làm việc' },
          ]}
        />
        <TextField
          {...of('document')}
          label="Số, ký hiệu văn bản"
          hint="Văn bản của Thường trực HĐND hoặc UBND về ngày làm việc."
        />
        <FormActions>
          <SubmitButton submitsWith="Đang ghi…">Ghi lựa chọn</SubmitButton>
          <ButtonLink href={page.base + deskYearPath}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const setWeek = actRoute({
  act: 'working_week.set',
  form: workingWeekForm,
  command: (context, { saturdayCounts, document }) =>
    setWorkingWeek(context, { saturdayCounts: saturdayCounts === 'yes', document }),
  again: workingWeekPage,
  next: () => `${deskYearPath}?xong=working_week.set`,
})
