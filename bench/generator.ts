import type pg from 'pg'

/** Pseudo-random numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const needs = [
  'Đường trục thôn hư hỏng, mưa là ngập',
  'Đèn chiếu sáng đường liên thôn hỏng đã lâu',
  'Kênh tưới bị bồi lắng, lúa thiếu nước',
  'Rác thải tồn đọng gần khu dân cư',
  'Trường mầm non thiếu phòng học',
  'Trạm y tế thiếu thuốc bảo hiểm',
  'Chậm cấp giấy chứng nhận quyền sử dụng đất',
  'Trạm bơm xuống cấp, không tiêu úng kịp',
  'Nhà văn hóa thôn dột nát',
  'Xe quá tải chạy qua đường thôn',
  'Nước sạch yếu vào giờ cao điểm',
  'Hộ nghèo chưa được hỗ trợ sửa nhà',
] as const
const fields = ['infrastructure', 'infrastructure', 'agriculture', 'environment', 'education', 'health',
  'land', 'agriculture', 'culture', 'security', 'environment', 'social_welfare'] as const
const states = ['received', 'classified', 'transferred', 'answered', 'published', 'published', 'published',
  'confirmed', 'confirmed', 'contested'] as const

type Place = { commune: string; hamlets: readonly string[]; holders: readonly string[] }

/** Inserts `count` petitions of one commune over three years, as the owner, in batches. */
export async function generatePetitions(
  client: pg.Client,
  place: Place,
  count: number,
  seed = 11,
): Promise<void> {
  const random = seeded(seed)
  const batch = 5_000
  await client.query(`select set_config('app.commune', $1, false)`, [place.commune])
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, i) =>
      petition(random, place, from + i),
    )
    await client.query(
      `insert into petitions (commune, id, receipt_code, channel, received_on, hamlet_id, title, words, kind,
          field, level, state, holder_id, due_on, due_started_on, due_rule, published_on)
       select commune, id, receipt_code, channel, received_on, hamlet_id, title, words, kind,
          field, level, state, holder_id, due_on, due_started_on, due_rule, published_on
         from jsonb_populate_recordset(null::petitions, $1::jsonb)`,
      [JSON.stringify(rows)],
    )
    await client.query(
      `insert into petition_steps (commune, petition_id, version, verb, state, on_day)
       select commune, id, 1, 'submit', 'received', received_on
         from jsonb_populate_recordset(null::petitions, $1::jsonb)`,
      [JSON.stringify(rows)],
    )
  }
  await client.query('vacuum analyze petitions')
}

function petition(random: () => number, place: Place, number: number): object {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const kind = Math.floor(random() * needs.length)
  const need = needs[kind]!
  const state = pick(states)
  const receivedOn = Temporal.PlainDate.from('2024-01-02').add({ days: Math.floor(random() * 1050) })
  const isHeld = state !== 'received' && state !== 'classified'
  const isPublished = ['published', 'confirmed', 'contested'].includes(state)
  const title = `${need}, đoạn ${1 + Math.floor(random() * 400)}`
  const words = `${need}. Bà con đã nêu ${1 + Math.floor(random() * 5)} lần, đề nghị xem xét sớm (mã ${number}).`
  const code = number.toString(32).toUpperCase().padStart(8, '0')
  return {
    commune: place.commune,
    id: idOf(random),
    receipt_code: `${code.slice(0, 4)}-${code.slice(4)}-0000`,
    channel: pick(['portal', 'desk', 'meeting', 'phone']),
    received_on: receivedOn.toString(),
    hamlet_id: pick(place.hamlets),
    title,
    words,
    kind: state === 'received' ? null : 'petition',
    field: state === 'received' ? null : fields[kind],
    level: state === 'received' ? null : 'commune',
    state,
    holder_id: isHeld ? pick(place.holders) : null,
    due_on: receivedOn.add({ days: 30 }).toString(),
    due_started_on: receivedOn.toString(),
    due_rule: 'VOT-010@1',
    published_on: isPublished ? receivedOn.add({ days: 25 }).toString() : null,
  }
}

function idOf(random: () => number): string {
  const hex = () => Math.floor(random() * 16).toString(16)
  const run = (length: number) => Array.from({ length }, hex).join('')
  return `${run(8)}-${run(4)}-7${run(3)}-8${run(3)}-${run(12)}`
}
