import type { PageContext } from '../../../platform/web/page.server.ts'
import { Disclosure, SelectField, SubmitButton } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import type { PetitionField } from '../petition.ts'
import { templatesInUse } from '../templates.server.ts'
import type { TemplateUse } from '../template.ts'

/**
 * Words often written, to be put into the form's field. Stands at the form's end: the first button of a
 * form is what the Enter key presses.
 */
export async function TemplatePicker(props: {
  page: PageContext
  use: TemplateUse
  field: PetitionField | null
  action: string
}) {
  const { page, use, field, action } = props
  const templates = await templatesInUse(page, { use, field })
  if (templates.length === 0) return null
  return (
    <Disclosure summary="Chèn mẫu câu">
      <SelectField
        name="template"
        label="Mẫu câu"
        optional="unmarked"
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SubmitButton variant="secondary" formaction={action}>
        Chèn vào ô nội dung
      </SubmitButton>
    </Disclosure>
  )
}

/** The form's state with the template's words under what was typed, where one was just chosen. */
export function withTemplate(state: FormState, page: PageContext): FormState {
  const { refusal } = page.again ?? {}
  if (refusal?.code !== 'petition.template_inserted') return state
  const { field, values } = refusal
  const typed = (name: string) =>
    name === field
      ? [state.typed(name), String(values?.['words'] ?? '')].filter(Boolean).join('\n')
      : state.typed(name)
  const problem = (name: string) => (name === field ? undefined : state.problem(name))
  return { ...state, typed, problem, of: (name) => ({ name, value: typed(name), error: problem(name) }) }
}
