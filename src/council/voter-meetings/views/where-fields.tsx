import { DateField, RadioGroup, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { meetingModes } from '../meeting.ts'
import { modeText } from '../text.vi.ts'

type Values = { onDay: string; startsAt: string; mode: string; place: string; onlineUrl: string }

/** Day, hour, and where: in a place, behind a link, or both. */
export function WhereFields({ state, now }: { state: FormState; now?: Values }) {
  const filled = (name: keyof Values) => {
    const field = state.of(name)
    return state.typedAll(name) === null ? { ...field, value: now?.[name] ?? '' } : field
  }
  return (
    <>
      <DateField {...filled('onDay')} label="Ngày tiếp xúc" />
      <TextField
        {...filled('startsAt')}
        label="Giờ bắt đầu"
        hint="Ví dụ 19:30 hoặc 8h00."
        width="short"
      />
      <RadioGroup
        {...filled('mode')}
        value={filled('mode').value || 'in_person'}
        label="Hình thức"
        choices={meetingModes.map((value) => ({ value, label: modeText[value] }))}
      />
      <TextField
        {...filled('place')}
        label="Địa điểm"
        hint="Bỏ trống khi chỉ họp trực tuyến."
        optional
        maxLength={200}
      />
      <TextField
        {...filled('onlineUrl')}
        label="Đường dẫn trực tuyến"
        hint="Bắt đầu bằng https://, khi có họp trực tuyến."
        optional
        type="url"
        maxLength={500}
      />
    </>
  )
}
