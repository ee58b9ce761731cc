import type { FormState } from '../../frame/act-form.tsx'
import { OwnPlace } from '../../frame/own-place.tsx'
import { Disclosure } from '../../../ui/index.ts'

/** Where it is: asked of the device where there is one, written by hand otherwise, never required. */
export function PointFields({ state }: { state: FormState }) {
  const isFilled = ['latitude', 'longitude'].some((name) => state.typed(name) || state.problem(name))
  return (
    <Disclosure summary="Thêm vị trí trên bản đồ (không bắt buộc)" isOpen={isFilled}>
      <OwnPlace
        latitude={{ ...state.of('latitude'), hint: 'Ví dụ 20,745318' }}
        longitude={{ ...state.of('longitude'), hint: 'Ví dụ 106,612704' }}
        saysFound="Đã điền vị trí của bạn. Hãy kiểm tra rồi gửi."
        saysRefused="Thiết bị không cho biết vị trí. Có thể nhập hai số bằng tay, hoặc bỏ qua."
      />
    </Disclosure>
  )
}
