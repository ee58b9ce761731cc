import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, FormActions, StatusChip } from '../../../ui/index.ts'
import type { OwedPetition } from '../office-desk.server.ts'
import { requestText, verbText } from '../text.vi.ts'
import { deskVerbs, verbsFor, type DeskVerb } from '../verbs.ts'
import { dueWords } from './marks.tsx'

const path = '/ban-lam-viec/kien-nghi'

/** One part of an office's desk: its petitions as cards, with what may be done to each. */
export function OwedList(props: {
  page: PageContext
  title: string
  petitions: readonly OwedPetition[]
  verbs: readonly DeskVerb[]
  /** Form that the boxes belong to, where several may be done at once. */
  formId?: string
  empty: string
  children?: Child
}) {
  const { page, title, petitions, verbs, formId } = props
  return (
    <section>
      <h2>
        {title} ({petitions.length})
      </h2>
      {petitions.length === 0 ? <p class="hint">{props.empty}</p> : props.children}
      {petitions.map((petition) => (
        <Owed page={page} petition={petition} verbs={verbs} formId={formId} />
      ))}
    </section>
  )
}

function Owed(props: {
  page: PageContext
  petition: OwedPetition
  verbs: readonly DeskVerb[]
  formId?: string
}) {
  const { page, petition, formId } = props
  const href = `${page.base}${path}/${petition.id}`
  const may = verbsFor(page.actor, petition)
  const verbs = props.verbs.filter((verb) => may.includes(verb))
  return (
    <Card title={petition.title} href={href} level={3} aside={<DueChip page={page} petition={petition} />}>
      <p class="hint">
        {[petition.receiptCode, petition.hamlet, petition.holder].filter(Boolean).join(' · ')}
        {petition.urged > 0 ? ` · đã đôn đốc ${petition.urged} lần` : ''}
      </p>
      <RequestLine petition={petition} />
      {formId ? (
        <div class="choice">
          <input type="checkbox" id={`chon-${petition.id}`} form={formId} name="chon" value={petition.id} />
          <label for={`chon-${petition.id}`}>
            Chọn để trả lời chung
            <span class="visually-hidden"> kiến nghị {petition.receiptCode}</span>
          </label>
        </div>
      ) : null}
      {verbs.length > 0 ? (
        <FormActions>
          {verbs.map((verb, place) => (
            <ButtonLink
              href={`${href}/${deskVerbs[verb]}`}
              variant={place === 0 && verb !== 'prove' ? 'primary' : 'secondary'}
            >
              {verbText[verb]}
              <span class="visually-hidden"> kiến nghị {petition.receiptCode}</span>
            </ButtonLink>
          ))}
        </FormActions>
      ) : null}
    </Card>
  )
}

function DueChip({ page, petition }: { page: PageContext; petition: OwedPetition }) {
  const { dueOn, state } = petition
  if (!dueOn || state === 'answered' || state === 'checked') return null
  const words = dueWords(dueOn, page.today, page.calendar)
  const day = `${state === 'followed' ? 'Đã hứa' : 'Hạn'} ${writeDay(dueOn)}`
  return <StatusChip label={`${day}: ${words.label.toLowerCase()}`} tone={words.tone} />
}

function RequestLine({ petition }: { petition: OwedPetition }) {
  const { asked, askedOn, askedDueOn, askedHolder } = petition
  if (!asked || !askedOn) return null
  const wish = askedHolder ?? (askedDueOn ? `đến ngày ${writeDay(askedDueOn)}` : '')
  return (
    <p>
      Đã đề nghị ngày {writeDay(askedOn)}: {requestText[asked].toLowerCase()}
      {wish ? `, ${wish}` : ''}. Chờ Thường trực HĐND quyết định.
    </p>
  )
}
