import { ButtonLink, SubmitButton } from './buttons.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from './choice-fields.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { Form, FormActions } from './form.tsx'
import { TextArea, TextField } from './text-fields.tsx'

const errors = [
  { field: 'ho-ten', message: 'Nhập họ và tên.' },
  { field: 'ngay', message: 'Ngày 31/02/2026 không có trong lịch.' },
]

function Choices() {
  return (
    <>
      <RadioGroup
        name="linh-vuc"
        label="Lĩnh vực"
        value="giao-thong"
        choices={[
          { value: 'giao-thong', label: 'Giao thông, thủy lợi' },
          { value: 'y-te', label: 'Y tế, giáo dục', hint: 'Cả trạm y tế và trường học.' },
          { value: 'khac', label: 'Việc khác' },
        ]}
      />
      <CheckboxGroup
        name="bao-qua"
        label="Báo kết quả qua"
        optional
        values={['dien-thoai']}
        choices={[
          { value: 'dien-thoai', label: 'Điện thoại' },
          { value: 'thu', label: 'Thư điện tử' },
        ]}
      />
      <Checkbox name="dong-y" label="Tôi đã đọc và đồng ý với cách xử lý thông tin" isChecked />
    </>
  )
}

/** A form refused once: what was typed is kept, each refusal stands at its field. */
export function GalleryForms({ href }: { href: string }) {
  return (
    <>
      <h2>Biểu mẫu</h2>
      <Form action={href} idempotencyKey="mau" hasFiles draftKey="kieu-mau" label="Biểu mẫu thử">
        <ErrorSummary errors={errors} />
        <TextField name="ho-ten" label="Họ và tên" error={errors[0]?.message} autocomplete="name" />
        <TextField
          name="dien-thoai"
          label="Điện thoại"
          optional
          type="tel"
          width="medium"
          hint="Để báo kết quả; không công khai."
          value="0912 000 000"
        />
        <DateField name="ngay" label="Ngày xảy ra" value="31/02/2026" error={errors[1]?.message} />
        <SelectField
          name="thon"
          label="Thôn, tổ dân phố"
          options={[
            { value: '1', label: 'Thôn Đông' },
            { value: '2', label: 'Thôn Đoài' },
            { group: 'Khu mới', options: [{ value: '3', label: 'Tổ dân phố số 1' }] },
          ]}
        />
        <TextArea
          name="noi-dung"
          label="Nội dung"
          maxLength={2000}
          hint="Việc gì, ở đâu, mong được giải quyết thế nào."
          value="Đường liên thôn bị lún sâu sau mưa, học sinh đi lại khó. ỄẬỮẶỔ ễậữặổ: dấu không bị cắt."
        />
        <Choices />
        <FileField
          name="tep"
          label="Ảnh hoặc văn bản"
          optional
          hint="PDF hoặc ảnh, tối đa 10 MB."
        />
        <FormActions>
          <SubmitButton>Gửi</SubmitButton>
          <SubmitButton variant="secondary" name="luu" value="nhap">
            Lưu nháp
          </SubmitButton>
          <SubmitButton variant="secondary" isDisabled>
            Chưa được phép
          </SubmitButton>
          <ButtonLink href={href} variant="quiet">
            Thôi
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  )
}
