import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice, SelectField, TableToolbar, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { mostChoices, personChoices, type PersonChoice } from '../people.server.ts'

/** Persons for the form of this page, narrowed by `?tim=`; the one chosen last stays among them. */
export function choicesFor(page: PageContext, act: string): Promise<PersonChoice[]> {
  const chosen = formState(page, act).typed('personId') || (page.query.get('nguoi') ?? '')
  return personChoices(page, {
    words: (page.query.get('tim') ?? '').slice(0, 200),
    id: hasIdShape(chosen) ? chosen : null,
  })
}

/** Above the form when there are too many persons for one list. */
export function PersonSearch({
  page,
  path,
  choices,
}: {
  page: PageContext
  path: string
  choices: readonly PersonChoice[]
}) {
  const words = page.query.get('tim') ?? ''
  if (choices.length <= mostChoices && words === '') return null
  return (
    <TableToolbar
      filterAction={page.base + path}
      filterLabel="Tìm người"
      filters={
        <TextField name="tim" label="Tìm người theo họ tên" value={words} optional="unmarked" />
      }
    />
  )
}

export function PersonField(props: {
  page: PageContext
  act: string
  label: string
  choices: readonly PersonChoice[]
}) {
  const { page, act, label, choices } = props
  const { typed, problem } = formState(page, act)
  return (
    <>
      {choices.length > mostChoices ? (
        <Notice>
          Danh sách dài, chỉ hiện {mostChoices} người đầu. Hãy tìm theo họ tên ở ô phía trên.
        </Notice>
      ) : null}
      <SelectField
        name="personId"
        label={label}
        value={typed('personId') || (page.query.get('nguoi') ?? '')}
        error={problem('personId')}
        options={choices.slice(0, mostChoices).map(({ id, name, note }) => ({
          value: id,
          label: note ? `${name} (${note})` : name,
        }))}
      />
    </>
  )
}
