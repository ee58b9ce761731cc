import { actRoute } from '../../../platform/web/act-route.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, RadioGroup, Tabs, TextField } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { setSymbols } from '../commands/set-symbols.server.ts'
import { issuingBodyKinds } from '../document-kind.ts'
import { seriesWays } from '../document-number.ts'
import { symbolsForm } from '../forms.ts'
import { symbolsOf } from '../numbers-store.server.ts'
import { kindText, seriesWayText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'document_symbol.set'
const path = `${deskPath}/ky-hieu`

/** The symbols of one body's papers, kind by kind, and how its numbers run. */
export const symbolsPage: PageRoute = async (page) => {
  const bodies = await openBodies(page, issuingBodyKinds)
  const state = formState(page, act)
  const asked = state.typed('bodyId') || (page.query.get('co-quan') ?? '')
  const body = bodies.find(({ id }) => hasIdShape(asked) && id === asked) ?? bodies[0]
  const known = body ? await symbolsOf(page, body.id) : null
  if (!body || !known) return page.notFound()
  const isBack = page.again?.act === act
  return formPage(page, {
    title: 'Ký hiệu văn bản',
    lead: 'Mặc định theo Nghị định 30/2020/NĐ-CP. Đổi ký hiệu chỉ áp dụng cho số cấp từ nay.',
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Sổ văn bản đi' }],
    act,
    path,
    back: deskPath,
    submit: 'Lưu',
    above: (
      <Tabs
        label="Cơ quan ban hành"
        tabs={bodies.map(({ id, name }) => ({ href: `${page.base}${path}?co-quan=${id}`, label: name, isCurrent: id === body.id }))}
      />
    ),
    children: (
      <>
        <HiddenField name="bodyId" value={body.id} />
        <RadioGroup
          name="way"
          label="Cách đánh số"
          value={isBack ? state.typed('way') : known.way}
          error={state.problem('way')}
          choices={seriesWays.map((value) => ({ value, label: seriesWayText[value] }))}
        />
        {known.symbols.map(({ kind, symbol }) => (
          <TextField
            {...state.of(kind)}
            value={isBack ? state.typed(kind) : symbol}
            label={kindText[kind]}
            width="medium"
            maxLength={60}
            optional="unmarked"
          />
        ))}
      </>
    ),
  })
}

export const symbols = actRoute({
  act,
  form: symbolsForm,
  command: setSymbols,
  again: symbolsPage,
  next: ({ id }) => `${path}?co-quan=${id}&xong=${act}`,
})

