import {
  CheckboxGroup,
  DateField,
  SelectField,
  TextArea,
  TextField,
  type TextFieldProps,
} from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { standardBodies } from '../standard-bodies.ts'
import { bodyListWords } from './body-list.ts'

type Fields = { state: FormState }

function textField({ of }: FormState) {
  return (name: string, label: string, more: Partial<TextFieldProps> = {}) => (
    <TextField {...of(name)} label={label} {...more} />
  )
}

export function NameFields({ state }: Fields) {
  const { of } = state
  const text = textField(state)
  return (
    <>
      {text('name', 'Tên Hội đồng', { maxLength: 150 })}
      {text('slug', 'Tên trên đường dẫn', {
        hint: 'Chữ thường không dấu, nối bằng dấu gạch: trang của Hội đồng ở /ten-nay/.',
        maxLength: 60,
        spellcheck: false,
      })}
      {text('host', 'Tên miền riêng', {
        optional: true,
        hint: 'Ví dụ hdnd.binhminh.vn, khi tên miền đã trỏ về máy này.',
        spellcheck: false,
      })}
      {text('termName', 'Nhiệm kỳ hiện nay', {
        hint: 'Ví dụ: Khóa II (2026–2031).',
        maxLength: 100,
      })}
      <DateField {...of('electedOn')} label="Ngày bầu cử" optional />
      <DateField {...of('startsOn')} label="Ngày khai mạc kỳ họp thứ nhất" />
      {text('seats', 'Số đại biểu được bầu', { inputMode: 'numeric', width: 'short' })}
      <TextArea
        {...of('predecessors')}
        label="Đơn vị tiền thân"
        hint="Các xã cũ đã nhập vào, mỗi dòng một tên."
        optional
        rows={3}
      />
      <DateField {...of('mergedOn')} label="Ngày sáp nhập" optional />
    </>
  )
}

export function HamletFields({ state: { of } }: Fields) {
  return (
    <TextArea {...of('hamlets')} label="Danh sách thôn, tổ dân phố" rows={12} maxLength={20_000} />
  )
}

export function BodyFields({ state, unitType }: Fields & { unitType: string }) {
  const bodies = standardBodies(unitType)
  return (
    <>
      <p>Luôn có theo luật: {bodyListWords(bodies.filter(({ isRequired }) => isRequired))}.</p>
      <CheckboxGroup
        name="usual"
        label="Tổ chức khác"
        optional="unmarked"
        values={state.typedAll('usual') ?? []}
        error={state.problem('usual')}
        choices={bodies
          .filter(({ isRequired }) => !isRequired)
          .map(({ key, name }) => ({ value: key, label: name }))}
      />
      <SelectField
        {...state.of('groups')}
        label="Số tổ đại biểu"
        emptyLabel={null}
        options={Array.from({ length: 21 }, (_, count) => ({
          value: String(count),
          label: String(count),
        }))}
      />
    </>
  )
}

export function PeopleFields({ state }: Fields) {
  const text = textField(state)
  const username = 'Chữ thường không dấu; để trống nếu chưa cần tài khoản.'
  return (
    <>
      {text('clerkName', 'Chuyên viên giúp việc: họ và tên', { maxLength: 100 })}
      {text('clerkUsername', 'Chuyên viên giúp việc: tên đăng nhập', {
        hint: 'Chữ thường không dấu, ví dụ chuyen-vien.',
        spellcheck: false,
      })}
      {text('chairName', 'Chủ tịch HĐND: họ và tên', { optional: true, maxLength: 100 })}
      {text('chairUsername', 'Chủ tịch HĐND: tên đăng nhập', {
        optional: true,
        hint: username,
        spellcheck: false,
      })}
      {text('viceName', 'Phó Chủ tịch HĐND: họ và tên', { optional: true, maxLength: 100 })}
      {text('viceUsername', 'Phó Chủ tịch HĐND: tên đăng nhập', {
        optional: true,
        hint: username,
        spellcheck: false,
      })}
      {text('basis', 'Nghị quyết bầu, quyết định phân công', { optional: true, maxLength: 300 })}
    </>
  )
}
