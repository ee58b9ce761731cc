import type { Child } from 'hono/jsx'
import { uiText } from './text.vi.ts'

export type FieldProps = {
  name: string
  label: Child
  hint?: Child
  error?: string
  /** `true` says «(không bắt buộc)»; `'unmarked'` says nothing (filters). Default: required. */
  optional?: boolean | 'unmarked'
  /** Only when two forms of one page hold a field of the same name. */
  id?: string
}

/** The id a field gets from its name. */
export const fieldId = (name: string): string => `o-${name}`

/** Attributes that tie an input to its label, hint and error. */
export function fieldAria(field: FieldProps, also?: string) {
  const id = field.id ?? fieldId(field.name)
  const described = [field.hint && `${id}-goi-y`, field.error && `${id}-loi`, also].filter(Boolean)
  return {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': field.error ? 'true' : undefined,
  }
}

export const isRequired = (field: FieldProps): boolean => !field.optional

export function LabelWords({ field }: { field: FieldProps }) {
  return (
    <>
      {field.label}
      {field.optional === true ? <span class="optional"> {uiText.optional}</span> : null}
    </>
  )
}

/** Hint, then error, as the two lines between a label and its input. */
export function FieldNotes({ field }: { field: FieldProps }) {
  const id = field.id ?? fieldId(field.name)
  return (
    <>
      {field.hint ? (
        <p class="hint" id={`${id}-goi-y`}>
          {field.hint}
        </p>
      ) : null}
      {field.error ? (
        <p class="field-error" id={`${id}-loi`}>
          <span class="visually-hidden">{uiText.errorPrefix} </span>
          {field.error}
        </p>
      ) : null}
    </>
  )
}

/** Label above, hint, error, then the input itself. */
export function Field({ field, children }: { field: FieldProps; children?: Child }) {
  return (
    <div class={field.error ? 'field has-error' : 'field'}>
      <label for={field.id ?? fieldId(field.name)}>
        <LabelWords field={field} />
      </label>
      <FieldNotes field={field} />
      {children}
    </div>
  )
}
