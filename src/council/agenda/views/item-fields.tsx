import type { Body } from '../../delegates/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { SelectField, TextField } from '../../../ui/index.ts'
import { itemKinds } from '../agenda-item.ts'
import type { ItemShown } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { deepest } from '../tree.ts'

/** Fields of an item, filled with what is known. */
export function ItemFields(props: {
  state: FormState
  item?: ItemShown
  agenda: readonly ItemShown[]
  bodies: readonly Body[]
}) {
  const { state, item, agenda, bodies } = props
  const known = (name: string, value: string | null | undefined) => ({
    ...state.of(name),
    value: state.typed(name) || (value ?? ''),
  })
  return (
    <>
      <TextField {...known('title', item?.title)} label="Tên nội dung" maxLength={300} />
      <SelectField
        {...known('kind', item?.kind)}
        label="Loại nội dung"
        options={itemKinds.map((kind) => ({ value: kind, label: kindText[kind] }))}
      />
      {item ? null : (
        <SelectField
          {...known('parentId', '')}
          label="Thuộc nội dung"
          emptyLabel="– Nội dung lớn –"
          options={agenda
            .filter(({ depth }) => depth < deepest)
            .map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
          optional
        />
      )}
      <SelectField
        {...known('ownerId', item?.ownerId)}
        label="Cơ quan chủ trì"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField {...known('speaker', item?.speaker)} label="Người trình bày" optional />
      <TextField
        {...known('minutesPlanned', item?.minutesPlanned.toString() ?? '15')}
        label="Thời gian dự kiến (phút)"
        inputMode="numeric"
        width="short"
      />
    </>
  )
}
