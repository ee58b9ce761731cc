import { Field, fieldAria, isRequired } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { uiText } from './text.vi.ts'

export type DateFieldProps = FieldProps & {
  /** As typed, or `writeDay(day)`. */
  value?: string
  autocomplete?: 'bday'
}

/**
 * A day in one text box, read by the kernel's `readDay`.
 *
 * Why not `<input type="date">`: it shows month first in a browser set to English, opens a calendar
 * that takes decades of taps to reach a birth year, and refuses a pasted 5/3/2026. Why not three
 * boxes: three stops for the hand where every paper form in the country has one line. One box works
 * without script, can be pasted into, and accepts eight digits from a phone's number pad.
 */
export function DateField(props: DateFieldProps) {
  const field = { hint: uiText.dateHint, ...props }
  return (
    <Field field={field}>
      <input
        {...fieldAria(field)}
        class="input short"
        type="text"
        name={field.name}
        value={field.value}
        inputmode="numeric"
        maxlength={14}
        autocomplete={field.autocomplete ?? 'off'}
        required={isRequired(field)}
      />
    </Field>
  )
}
