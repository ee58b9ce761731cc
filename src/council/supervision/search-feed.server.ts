import { sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'
import { everybody, type SearchEntry, type SearchFeed } from '../../platform/search/entry.ts'
import { supervisionFacts } from './events.ts'
import { readsAll } from './policy.ts'
import { kindText } from './text.vi.ts'
import type { SupervisionKind } from './supervision.ts'

const reader = 'supervision.reader'

type Row = {
  id: string
  kind: SupervisionKind
  subject: string
  number: string
  onDay: Temporal.PlainDate
  isConcluded: boolean
  open: string
  closed: string
}

/** Supervisions as they are found: by the council's side with what was found, by all once concluded. */
export const supervisionFeed: SearchFeed = {
  kind: 'supervision',
  noun: 'Giám sát',
  hears: Object.values(supervisionFacts),
  async entriesOf({ tx, commune }, ids) {
    const { rows } = await sql<Row>`
      select s.id, s.kind, s.subject, coalesce(nullif(s.conclusion_number, ''), s.document_number) as number,
             coalesce(s.concluded_on, s.decided_on) as "onDay", s.state = 'concluded' as "isConcluded",
             concat_ws(E'\n', s.stretch, s.conclusion, (select string_agg(r.words, E'\n' order by r.number)
               from recommendations r where r.commune = s.commune and r.supervision_id = s.id)) as open,
             concat_ws(E'\n', s.outline, s.draft, (select string_agg(f.words, E'\n' order by f.number)
               from supervision_findings f where f.commune = s.commune and f.supervision_id = s.id)) as closed
        from supervisions s where s.commune = ${commune} and s.id = any(${ids}::uuid[])`.execute(tx)
    return rows.flatMap(entriesOf)
  },
  async idsOf({ tx, commune }) {
    const rows = await tx
      .selectFrom('supervisions')
      .select('id')
      .where('commune', '=', commune)
      .execute()
    return rows.map(({ id }) => id)
  },
  readersOf: (actor: Actor | null) => (readsAll(actor) ? [reader] : []),
}

function entriesOf({
  id,
  kind,
  subject,
  number,
  onDay,
  isConcluded,
  open,
  closed,
}: Row): SearchEntry[] {
  const both = { id, title: `${kindText[kind]}: ${subject}`, code: number, onDay }
  const desk: SearchEntry = {
    ...both,
    face: 'desk',
    audiences: [reader],
    words: `${open}\n${closed}`,
    path: `/ban-lam-viec/giam-sat/${id}`,
  }
  if (!isConcluded) return [desk]
  return [
    desk,
    { ...both, face: 'public', audiences: [everybody], words: open, path: `/giam-sat/${id}` },
  ]
}
