import pg from 'pg'

/** Tables of a commune that are copied, and their columns that hold ids. */
const copied: readonly { table: string; ids: readonly string[] }[] = [
  { table: 'hamlets', ids: ['id'] },
  { table: 'bodies', ids: ['id'] },
  { table: 'petitions', ids: ['id', 'hamlet_id', 'holder_id'] },
  { table: 'petition_steps', ids: ['petition_id'] },
]

/**
 * Fills so many other communes with copies of the first `each` petitions of this one, with ids of their
 * own and everything by which they are found. As the owner.
 */
export async function spreadOver(
  connection: pg.ClientConfig,
  commune: string,
  communes: number,
  each: number,
): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query('set synchronous_commit = off')
  const { rows } = await client.query<{ code: string }>(
    `select code from units where level = 'commune' and code <> $1
      order by province_code = (select province_code from units where code = $1) desc, code limit $2`,
    [commune, communes],
  )
  await client.query('create temporary table chosen as select id from petitions where commune = $1 order by id limit $2', [commune, each])
  for (const { code } of rows) await copyTo(client, commune, code)
  await client.query('vacuum analyze')
  await client.end()
}

async function copyTo(client: pg.Client, from: string, to: string): Promise<void> {
  await client.query(`select set_config('app.commune', $1, false)`, [to])
  await client.query(`insert into councils (commune, slug, name, set_up_at) values ($1, 'xa-' || $1, 'HĐND xã', now())`, [to])
  for (const { table, ids } of copied) {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`,
      [table],
    )
    const columns = rows.map(({ name }) => name)
    const values = columns.map((name) =>
      name === 'commune' ? '$2' : ids.includes(name) ? `md5($2 || t.${name}::text)::uuid` : `t.${name}`,
    )
    const only = table === 'petitions' ? 'and t.id in (select id from chosen)' : table === 'petition_steps' ? 'and t.petition_id in (select id from chosen)' : ''
    await client.query(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} t where t.commune = $1 ${only}`,
      [from, to],
    )
  }
  await copyIndex(client, from, to)
}

async function copyIndex(client: pg.Client, from: string, to: string): Promise<void> {
  await client.query(
    `insert into search_entries (commune, kind, id, face, audiences, title, words, code, on_day, path, lexemes)
     select $2, e.kind, md5($2 || e.id)::uuid::text, e.face, e.audiences, e.title, e.words, e.code, e.on_day,
            replace(e.path, e.id, md5($2 || e.id)::uuid::text), e.lexemes
       from search_entries e join chosen c on c.id::text = e.id where e.commune = $1 and e.kind = 'petition'`,
    [from, to],
  )
  await client.query(
    `insert into petition_wordings (commune, petition_id, face, lexemes)
     select $2, md5($2 || w.petition_id)::uuid, w.face, w.lexemes
       from petition_wordings w join chosen c on c.id = w.petition_id where w.commune = $1`,
    [from, to],
  )
  await client.query(
    'insert into petition_word_counts (commune, word, petitions) select $2, word, petitions from petition_word_counts where commune = $1',
    [from, to],
  )
  await client.query(
    'insert into search_words (commune, audience, word) select $2, audience, word from search_words where commune = $1',
    [from, to],
  )
}
