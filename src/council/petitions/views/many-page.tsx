import type { Child } from 'hono/jsx'
import type { Refusal } from '../../../kernel/result.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import type { RefusedPick } from '../commands/on-many.server.ts'
import { idOfPick, pickValue } from '../many-forms.ts'
import { pickedPetitions, type PickedPetition } from '../picked.server.ts'
import { stateText } from '../text.vi.ts'
import { verbsFor, type DeskVerb } from '../verbs.ts'

const list = '/ban-lam-viec/kien-nghi'

export type ManyPage = {
  /** Name of the act, as its form comes back with. */
  readonly act: string
  readonly verb: DeskVerb
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly hasFiles?: boolean
  fields(state: FormState, page: PageContext): Child | Promise<Child>
}

/** The page of one verb for many petitions: those it can be done to, those it cannot and why. */
export function manyPage(many: ManyPage): PageRoute {
  return async (page) => {
    const state = formState(page, many.act)
    const chosen = state.typedAll('picks')?.map(idOfPick) ?? page.query.getAll('chon')
    const offered = [...new Set([...chosen, ...page.query.getAll('chon')])]
    const picked = await pickedPetitions(page, offered)
    const possible = picked.filter((one) => verbsFor(page.actor, one).includes(many.verb))
    const others = picked.filter((one) => !possible.includes(one))
    return page.desk(
      { title: many.title, current: list },
      <>
        <Breadcrumbs crumbs={[{ href: page.base + list, label: 'Kiến nghị cử tri' }, { label: many.title }]} />
        <PageHeading title={many.title} lead={many.lead} />
        <Impossible page={page} petitions={others} />
        {possible.length === 0 && !page.again ? (
          <Nothing page={page} />
        ) : (
          <ActForm page={page} act={many.act} path={`${list}/nhieu/${many.slug}`} hasFiles={many.hasFiles}>
            <Picks page={page} state={state} petitions={possible} chosen={chosen} />
            {await many.fields(state, page)}
            <FormActions>
              <SubmitButton submitsWith="Đang gửi…">{many.title}</SubmitButton>
              <ButtonLink href={page.base + list}>Quay lại danh sách</ButtonLink>
            </FormActions>
          </ActForm>
        )}
      </>,
    )
  }
}

function Nothing({ page }: { page: PageContext }) {
  return (
    <EmptyState
      title="Chưa chọn kiến nghị nào làm được việc này"
      actions={<ButtonLink href={page.base + list}>Quay lại danh sách</ButtonLink>}
    >
      Hãy đánh dấu các dòng trong danh sách rồi bấm lại.
    </EmptyState>
  )
}

function Impossible({ page, petitions }: { page: PageContext; petitions: readonly PickedPetition[] }) {
  if (petitions.length === 0) return null
  return (
    <Notice tone="warning" title={`${petitions.length} kiến nghị đã chọn không làm được việc này lúc này`}>
      <ul>
        {petitions.map(({ id, receiptCode, title, state, holder }) => (
          <li>
            <a href={`${page.base}${list}/${id}`}>{receiptCode}</a> {title}: đang ở bước “{stateText[state]}”
            {holder ? `, ${holder} giữ` : ''}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Picks(props: {
  page: PageContext
  state: FormState
  petitions: readonly PickedPetition[]
  chosen: readonly string[]
}) {
  const { page, state, petitions, chosen } = props
  const refused = refusedOf(page.again?.refusal)
  const reasons = new Map(refused.map(({ id, refusal }) => [id, page.sentence(refusal)]))
  return (
    <>
      <CheckboxGroup
        name="picks"
        label={`Kiến nghị (${petitions.length})`}
        error={state.problem('picks')}
        values={petitions.filter(({ id }) => chosen.includes(id)).map(pickValue)}
        choices={petitions.map((one) => ({
          value: pickValue(one),
          label: `${one.receiptCode}: ${one.title}`,
          hint: reasons.get(one.id),
        }))}
      />
      {refused.length > 0 ? (
        <Checkbox
          name="leaveOthers"
          label={`Để nguyên ${refused.length} kiến nghị không làm được, làm với các kiến nghị còn lại`}
          isChecked={state.typed('leaveOthers') !== ''}
        />
      ) : null}
    </>
  )
}

/** Reasons, petition by petition, of a refusal that told several. */
function refusedOf(refusal: Refusal | undefined): RefusedPick[] {
  const told = refusal?.code === 'petition.some_refused' ? refusal.values?.['refused'] : undefined
  return typeof told === 'string' ? (JSON.parse(told) as RefusedPick[]) : []
}
