import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { foldVietnamese } from '../kernel/text.ts'
import { parseCsvRecords } from '../kernel/csv.ts'
import type { Result } from '../kernel/result.ts'
import { parseLawRules, parseSpecialDays } from '../law/register-csv.ts'
import { mustBeConfirmed } from '../law/working-calendar.ts'
import { openOwnerPool } from '../platform/db/migrate.server.ts'
import type { Connection } from '../platform/db/pool.server.ts'

const seeds = new URL('../../db/seeds/', import.meta.url)

/**
 * Loads what every installation knows: the country's units, the law's figures, its days off. Rows
 * that are there already stay as they are, so that a corrected rule is never overwritten.
 */
export async function seedInstallation(connection: Connection): Promise<void> {
  const pool = openOwnerPool(connection, 1)
  try {
    const { rows } = await pool.query<{ units: boolean; rules: boolean; days: boolean }>(
      `select exists (select from units) as units, exists (select from law_rules) as rules,
              exists (select from law_days) as days`,
    )
    if (!rows[0]?.units) await seedUnits(pool)
    if (!rows[0]?.rules) await seedRules(pool)
    if (!rows[0]?.days) await seedDays(pool)
  } finally {
    await pool.end()
  }
}

const unitColumns = [
  'code',
  'name',
  'full_name',
  'level',
  'type',
  'province_code',
  'province',
  'full_name_at_2025_07_01',
] as const

async function seedUnits(pool: pg.Pool): Promise<void> {
  const rows = must(parseCsvRecords(await seedText('units.csv'), unitColumns)).map((unit) => ({
    code: unit.code,
    name: unit.name,
    full_name: unit.full_name,
    level: unit.level === 'xã' ? 'commune' : 'province',
    type: unit.type,
    province_code: unit.province_code || null,
    former_full_name: unit.full_name_at_2025_07_01,
    search_name: foldVietnamese(`${unit.full_name} ${unit.province}`),
  }))
  await insertJson(pool, 'units', rows)
}

async function seedRules(pool: pg.Pool): Promise<void> {
  for (const file of ['law-rules.csv', 'own-rules.csv']) {
    const rules = must(parseLawRules(await seedText(file)))
    await insertJson(
      pool,
      'law_rules',
      rules.map((rule) => ({
        id: rule.id,
        version: rule.version,
        subject: rule.subject,
        rule_vi: rule.ruleVi,
        value: rule.value,
        unit: rule.unit,
        document: rule.document,
        article: rule.article,
        effective_from: rule.effectiveFrom?.toString() ?? null,
        effective_to: rule.effectiveTo?.toString() ?? null,
        confidence: rule.confidence,
        source_url: rule.sourceUrl,
        note: rule.note,
        recorded_at: 'now',
      })),
    )
  }
}

async function seedDays(pool: pg.Pool): Promise<void> {
  const days = must(parseSpecialDays(await seedText('holidays.csv')))
  await insertJson(
    pool,
    'law_days',
    days.map((day) => ({
      day: day.on.toString(),
      name: day.name,
      kind: day.kind,
      source: day.source,
      confidence: day.confidence,
      is_in_force: !mustBeConfirmed(day),
      document: '',
    })),
  )
}

async function seedText(file: string): Promise<string> {
  return (await readFile(new URL(file, seeds), 'utf8')).normalize('NFC')
}

async function insertJson(pool: pg.Pool, table: string, rows: readonly object[]): Promise<void> {
  await pool.query(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`Seed refused: ${result.refusal.code} ${JSON.stringify(result.refusal.values)}`)
}
