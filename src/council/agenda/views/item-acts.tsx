import { randomUUIDv7 } from 'node:crypto'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Form, HiddenField, SubmitButton } from '../../../ui/index.ts'
import { mayFollow } from '../agenda-item.ts'
import { agendaPermissions } from '../policy.ts'
import type { ItemShown } from '../queries.server.ts'
import { verbText } from '../text.vi.ts'

const shortText = { amend: 'Sửa', withdraw: 'Rút', postpone: 'Hoãn' } as const

/** What this person may do to an item now. */
export function ItemActs({
  page,
  item,
  path,
}: {
  page: PageContext
  item: ItemShown
  path: string
}) {
  const href = `${page.base}${path}/${item.id}`
  const link = (verb: 'amend' | 'withdraw' | 'postpone', slug: string) =>
    mayFollow(item.state, verb) && agendaPermissions[`agenda_item.${verb}`].may(page.actor) ? (
      <ButtonLink href={`${href}/${slug}`} variant="quiet">
        {shortText[verb]}
        <span class="visually-hidden">: {item.title}</span>
      </ButtonLink>
    ) : null
  return (
    <div class="form-actions">
      {mayFollow(item.state, 'move') && agendaPermissions['agenda_item.move'].may(page.actor) ? (
        <>
          <Move href={href} direction="up" words={`Lên: ${item.title}`} sign="↑" />
          <Move href={href} direction="down" words={`Xuống: ${item.title}`} sign="↓" />
        </>
      ) : null}
      {agendaPermissions['agenda_paper.attach'].may(page.actor) ? (
        <ButtonLink href={`${href}/tai-lieu`} variant="quiet">
          Tài liệu<span class="visually-hidden">: {item.title}</span>
        </ButtonLink>
      ) : null}
      {link('amend', 'sua')}
      {item.missing.length > 0 &&
      item.waivedBecause === '' &&
      mayFollow(item.state, 'waive_papers') &&
      agendaPermissions['agenda_item.waive_papers'].may(page.actor) ? (
        <ButtonLink href={`${href}/cho-bieu-quyet`} variant="quiet">
          {verbText.waive_papers}
        </ButtonLink>
      ) : null}
      {link('withdraw', 'rut')}
      {link('postpone', 'hoan')}
    </div>
  )
}

function Move(props: { href: string; direction: 'up' | 'down'; words: string; sign: string }) {
  return (
    <Form class="form-inline" action={`${props.href}/thu-tu`} idempotencyKey={randomUUIDv7()}>
      <HiddenField name="direction" value={props.direction} />
      <SubmitButton variant="quiet">
        <span aria-hidden="true">{props.sign}</span>
        <span class="visually-hidden">{props.words}</span>
      </SubmitButton>
    </Form>
  )
}
