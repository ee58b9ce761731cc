import type { FormState } from '../../frame/act-form.tsx'
import { Disclosure, TextField } from '../../../ui/index.ts'

/** Where it is: asked of the device where there is one, written by hand otherwise, never required. */
export function PointFields({ state }: { state: FormState }) {
  const isFilled = ['latitude', 'longitude'].some((name) => state.typed(name) || state.problem(name))
  return (
    <Disclosure summary="Thêm vị trí trên bản đồ (không bắt buộc)" isOpen={isFilled}>
      <nt-own-place
        latitude="latitude"
        longitude="longitude"
        says-waits="Đang hỏi thiết bị…"
        says-found="Đã điền vị trí của bạn. Hãy kiểm tra rồi gửi."
        says-refused="Thiết bị không cho biết vị trí. Có thể nhập hai số bằng tay, hoặc bỏ qua."
        hidden
      >
        <button class="button secondary" type="button">
          Lấy vị trí của tôi
        </button>
        <p class="hint" role="status"></p>
      </nt-own-place>
      <TextField
        {...state.of('latitude')}
        label="Vĩ độ"
        hint="Ví dụ 20,745318"
        inputMode="decimal"
        optional
        maxLength={20}
      />
      <TextField
        {...state.of('longitude')}
        label="Kinh độ"
        hint="Ví dụ 106,612704"
        inputMode="decimal"
        optional
        maxLength={20}
      />
    </Disclosure>
  )
}
