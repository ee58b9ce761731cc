import { sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import {
  everybody,
  type FeedContext,
  type SearchEntry,
  type SearchFeed,
} from '../../platform/search/entry.ts'
import type { BodyKind, OfficeName } from './body.ts'
import { delegateFacts } from './events.ts'
import { bodiesOn } from './organisation.server.ts'
import { delegatePermissions } from './policy.ts'
import { bodyKindText, officeInBody } from './text.vi.ts'
import { bodyPath, personPath } from './views/paths.ts'

const audience = 'person.read'
const readersOf = (actor: Actor | null) =>
  delegatePermissions['person.read'].may(actor) ? [audience] : []

type PersonRow = {
  id: string
  name: string
  held: { office: OfficeName; kind: BodyKind; body: string }[]
}

/** People and the offices they hold today. Phone and mail are not looked through. */
export const personFeed: SearchFeed = {
  kind: 'person',
  noun: 'Người giữ chức vụ',
  hears: [
    ...[
      delegateFacts.personAdded,
      delegateFacts.personEdited,
      delegateFacts.appointed,
      delegateFacts.ended,
    ],
    ...[delegateFacts.bodyClosed, delegateFacts.termOpened, delegateFacts.rosterImported],
  ],
  subjectsOf: (context, fact) => idOrAll(fact, 'person', () => idsOf(context, 'persons')),
  async entriesOf(context, ids) {
    return (await peopleOf(context, ids)).flatMap(entriesOfPerson)
  },
  idsOf: (context) => idsOf(context, 'persons'),
  readersOf,
}

/** Bodies that stand today, with who holds their offices. */
export const bodyFeed: SearchFeed = {
  kind: 'body',
  noun: 'Cơ quan, tổ chức',
  hears: [
    ...[
      delegateFacts.bodyAdded,
      delegateFacts.bodyClosed,
      delegateFacts.appointed,
      delegateFacts.ended,
    ],
    ...[delegateFacts.personEdited, delegateFacts.termOpened, delegateFacts.rosterImported],
  ],
  subjectsOf: (context, fact) => idOrAll(fact, 'body', () => idsOf(context, 'bodies')),
  async entriesOf(context, ids) {
    const bodies = await bodiesOn(context, context.today)
    return bodies
      .filter(({ id }) => ids.includes(id))
      .flatMap((body) => {
        const holders = body.holders.map(
          ({ personName, office }) =>
            `${personName}, ${officeInBody(office, body.kind, body.name)}`,
        )
        return facesOf({
          id: body.id,
          title: body.name,
          code: body.symbol,
          words: [bodyKindText[body.kind], ...holders].join('\n'),
          ...{ desk: bodyPath(body.id), open: '/to-chuc' },
        })
      })
  },
  idsOf: (context) => idsOf(context, 'bodies'),
  readersOf,
}

/** The one that the fact is about or names; all of them where it changes many. */
function idOrAll(
  fact: AnnouncedFact,
  kind: 'person' | 'body',
  all: () => Promise<string[]>,
): Promise<string[]> | string[] {
  if (fact.subject.kind === kind) return [fact.subject.id]
  const named = fact.payload[kind]
  return typeof named === 'string' ? [named] : all()
}

async function idsOf(
  { tx, commune }: Pick<FeedContext, 'tx' | 'commune'>,
  table: 'persons' | 'bodies',
): Promise<string[]> {
  const rows = await tx.selectFrom(table).select('id').where('commune', '=', commune).execute()
  return rows.map(({ id }) => id)
}

async function peopleOf(
  { tx, commune, today }: FeedContext,
  ids: readonly string[],
): Promise<PersonRow[]> {
  const day = today.toString()
  const { rows } = await sql<PersonRow>`
    select p.id, p.full_name as name,
           coalesce((select jsonb_agg(jsonb_build_object('office', m.office, 'kind', b.kind, 'body', b.name)
                              order by b.position, b.name)
              from memberships m
              join bodies b on b.commune = m.commune and b.id = m.body_id
             where m.commune = p.commune and m.person_id = p.id and m.starts_on <= ${day}
               and (m.ends_on is null or m.ends_on >= ${day})), '[]'::jsonb) as held
      from persons p where p.commune = ${commune} and p.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

function entriesOfPerson({ id, name, held }: PersonRow): SearchEntry[] {
  const isDelegate = held.some(({ kind, office }) => kind === 'council' && office === 'delegate')
  const faces = facesOf({
    ...{ id, title: name, code: '' },
    words: held.map(({ office, kind, body }) => officeInBody(office, kind, body)).join('\n'),
    ...{ desk: personPath(id), open: isDelegate ? '/dai-bieu' : '/to-chuc' },
  })
  // Whoever holds no office stands on no public page.
  return held.length > 0 ? faces : faces.filter(({ face }) => face === 'desk')
}

type Faces = { id: string; title: string; code: string; words: string; desk: string; open: string }

function facesOf({ desk, open, ...both }: Faces): SearchEntry[] {
  return [
    { ...both, onDay: null, face: 'desk', audiences: [audience], path: desk },
    { ...both, onDay: null, face: 'public', audiences: [everybody], path: open },
  ]
}
