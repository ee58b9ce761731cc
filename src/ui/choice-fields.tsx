import type { Child } from 'hono/jsx'
import { Field, FieldNotes, LabelWords, fieldAria, isRequired } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { uiText } from './text.vi.ts'

export type Option = { value: string; label: string; isDisabled?: boolean }
export type OptionGroup = { group: string; options: readonly Option[] }

export type SelectFieldProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  value?: string
  /** Words of the empty choice; `null` leaves it out. */
  emptyLabel?: string | null
}

function SelectOption({ option, value }: { option: Option; value?: string }) {
  return (
    <option value={option.value} selected={option.value === value} disabled={option.isDisabled}>
      {option.label}
    </option>
  )
}

/** A native list to choose one of many from. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field field={props}>
      <select {...fieldAria(props)} class="input" name={props.name} required={isRequired(props)}>
        {props.emptyLabel === null ? null : (
          <option value="">{props.emptyLabel ?? uiText.choose}</option>
        )}
        {props.options.map((entry) =>
          'group' in entry ? (
            <optgroup label={entry.group}>
              {entry.options.map((option) => (
                <SelectOption option={option} value={props.value} />
              ))}
            </optgroup>
          ) : (
            <SelectOption option={entry} value={props.value} />
          ),
        )}
      </select>
    </Field>
  )
}

export type Choice = Option & { hint?: Child }

type ChoiceInputProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  isChecked: boolean
  isRequired?: boolean
  describedBy?: string
  isInvalid?: boolean
}

function ChoiceInput(props: ChoiceInputProps) {
  const { id, choice } = props
  const described = [choice.hint ? `${id}-y` : undefined, props.describedBy].filter(Boolean)
  return (
    <div class="choice">
      <input
        id={id}
        type={props.type}
        name={props.name}
        value={choice.value}
        checked={props.isChecked}
        disabled={choice.isDisabled}
        required={props.isRequired}
        aria-invalid={props.isInvalid ? 'true' : undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
      />
      <label for={id}>{choice.label}</label>
      {choice.hint ? (
        <p class="hint" id={`${id}-y`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  )
}

function ChoiceSet({ field, children }: { field: FieldProps; children?: Child }) {
  return (
    <fieldset
      class={field.error ? 'field has-error' : 'field'}
      aria-describedby={fieldAria(field)['aria-describedby']}
    >
      <legend>
        <LabelWords field={field} />
      </legend>
      <FieldNotes field={field} />
      {children}
    </fieldset>
  )
}

const choiceId = (field: FieldProps, index: number): string =>
  index === 0 ? fieldAria(field).id : `${fieldAria(field).id}-${index + 1}`

export type RadioGroupProps = FieldProps & { choices: readonly Choice[]; value?: string }

/** One of a few, all of them visible. */
export function RadioGroup(props: RadioGroupProps) {
  return (
    <ChoiceSet field={props}>
      {props.choices.map((choice, index) => (
        <ChoiceInput
          type="radio"
          id={choiceId(props, index)}
          name={props.name}
          choice={choice}
          isChecked={choice.value === props.value}
          isRequired={isRequired(props)}
        />
      ))}
    </ChoiceSet>
  )
}

export type CheckboxGroupProps = FieldProps & {
  choices: readonly Choice[]
  values?: readonly string[]
}

/** Any number of a few; every ticked one is sent under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <ChoiceSet field={props}>
      {props.choices.map((choice, index) => (
        <ChoiceInput
          type="checkbox"
          id={choiceId(props, index)}
          name={props.name}
          choice={choice}
          isChecked={props.values?.includes(choice.value) ?? false}
        />
      ))}
    </ChoiceSet>
  )
}

export type CheckboxProps = Omit<FieldProps, 'label'> & {
  label: string
  isChecked?: boolean
  value?: string
}

/** A single yes; sends `value` (default `co`) when ticked. */
export function Checkbox(props: CheckboxProps) {
  const aria = fieldAria({ ...props, hint: undefined })
  return (
    <div class={props.error ? 'field has-error' : 'field'}>
      <FieldNotes field={{ ...props, hint: undefined }} />
      <ChoiceInput
        type="checkbox"
        id={aria.id}
        name={props.name}
        choice={{ value: props.value ?? 'co', label: props.label, hint: props.hint }}
        isChecked={props.isChecked ?? false}
        describedBy={aria['aria-describedby']}
        isInvalid={props.error !== undefined}
      />
    </div>
  )
}

/** A choice that narrows a list; «Tất cả», or no value, narrows nothing. */
export function FilterSelect({
  value,
  ...field
}: Omit<SelectFieldProps, 'value' | 'optional' | 'emptyLabel'> & { value?: string | null }) {
  return <SelectField {...field} value={value ?? ''} optional="unmarked" emptyLabel={uiText.all} />
}
