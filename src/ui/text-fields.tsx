import { Field, fieldAria, isRequired } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { uiText } from './text.vi.ts'

export type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'password' | 'url'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  autocomplete?: string
  maxLength?: number
  /** How long the expected answer is, so that the box hints at it. */
  width?: 'short' | 'medium' | 'full'
  isReadOnly?: boolean
  isFocused?: boolean
  spellcheck?: boolean
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field field={props}>
      <input
        {...fieldAria(props)}
        class={`input ${props.width ?? 'full'}`}
        type={props.type ?? 'text'}
        name={props.name}
        value={props.value}
        inputmode={props.inputMode}
        autocomplete={props.autocomplete}
        maxlength={props.maxLength}
        required={isRequired(props)}
        readonly={props.isReadOnly}
        autofocus={props.isFocused}
        spellcheck={props.spellcheck}
      />
    </Field>
  )
}

export type TextAreaProps = FieldProps & {
  value?: string
  rows?: number
  /** Counts down beside the box with script; without it the hint should name the limit. */
  maxLength?: number
}

/** Several lines of text; with `maxLength` a counter that only warns, so that pasting loses nothing. */
export function TextArea(props: TextAreaProps) {
  const { maxLength } = props
  const countId = `${fieldAria(props).id}-dem`
  const box = (
    <textarea
      {...fieldAria(props, maxLength ? countId : undefined)}
      class="input full"
      name={props.name}
      rows={props.rows ?? 5}
      required={isRequired(props)}
    >
      {/* The browser drops one line break after the opening tag. */ '\n'}
      {props.value ?? ''}
    </textarea>
  )
  if (!maxLength) return <Field field={props}>{box}</Field>
  return (
    <Field field={props}>
      <nt-char-count limit={maxLength}>
        {box}
        <p
          class="hint"
          id={countId}
          data-count={uiText.charactersOf}
          data-over={uiText.charactersOver}
        >
          {uiText.charactersMost(maxLength)}
        </p>
      </nt-char-count>
    </Field>
  )
}

export type SearchFieldProps = FieldProps & { value?: string }

/** A search box inside a filter form. */
export function SearchField(props: SearchFieldProps) {
  const field = { optional: 'unmarked' as const, ...props }
  return (
    <Field field={field}>
      <input
        {...fieldAria(field)}
        class="input full"
        type="search"
        name={field.name}
        value={field.value}
        autocomplete="off"
      />
    </Field>
  )
}

/** A value that travels with the form unseen. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />
}
