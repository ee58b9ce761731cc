import { TextField, type TextFieldProps } from '../../ui/index.ts'

type Degrees = Omit<TextFieldProps, 'label' | 'inputMode' | 'optional' | 'maxLength'>

/** A point on the map: asked of the device where it tells one, else written by hand; never required. */
export function OwnPlace(props: {
  latitude: Degrees
  longitude: Degrees
  /** What is said when the device has told its place, and when it has not. */
  saysFound: string
  saysRefused: string
}) {
  return (
    <>
      <nt-own-place
        latitude="latitude"
        longitude="longitude"
        says-waits="Đang hỏi thiết bị…"
        says-found={props.saysFound}
        says-refused={props.saysRefused}
        hidden
      >
        <button class="button secondary" type="button">
          Lấy vị trí của tôi
        </button>
        <p class="hint" role="status"></p>
      </nt-own-place>
      <TextField {...props.latitude} label="Vĩ độ" inputMode="decimal" optional maxLength={20} />
      <TextField {...props.longitude} label="Kinh độ" inputMode="decimal" optional maxLength={20} />
    </>
  )
}
