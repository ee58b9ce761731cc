import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { PetitionField } from './petition.ts'
import type { TemplateUse } from './template.ts'

/** mẫu câu */
export type PetitionTemplate = {
  readonly id: string
  readonly use: TemplateUse
  /** Only for petitions of this field; null for all. */
  readonly field: PetitionField | null
  readonly title: string
  readonly words: string
}

/** Templates of this council that are in use; for one use, those of the petition's field and those for all. */
export async function templatesInUse(
  { tx, commune }: ReadContext,
  only?: { readonly use: TemplateUse; readonly field: PetitionField | null },
): Promise<PetitionTemplate[]> {
  const { rows } = await sql<PetitionTemplate>`
    select id, use, field, title, words from petition_templates
     where commune = ${commune} and retired_on is null
       and (${only?.use ?? null}::text is null
            or use = ${only?.use ?? null} and (field is null or field = ${only?.field ?? null}))
     order by use, field nulls first, title, id`.execute(tx)
  return rows
}

/** One template, of this use; null when there is none such in use. */
export async function templateById(
  { tx, commune }: ReadContext,
  { id, use }: { id: string; use: TemplateUse },
): Promise<PetitionTemplate | null> {
  const { rows } = await sql<PetitionTemplate>`
    select id, use, field, title, words from petition_templates
     where commune = ${commune} and id = ${id} and use = ${use} and retired_on is null`.execute(tx)
  return rows[0] ?? null
}

export async function insertTemplate(
  { tx, commune, actor, now }: ReadContext,
  template: PetitionTemplate,
): Promise<void> {
  await tx
    .insertInto('petition_templates')
    .values({
      commune,
      ...template,
      written_at: now.toString(),
      written_by: actor?.personId ?? null,
    })
    .execute()
}

/** Takes a template out of use; its title, or null when it was not in use. */
export async function retire(
  { tx, commune, today }: ReadContext,
  id: string,
): Promise<{ title: string } | null> {
  const row = await tx
    .updateTable('petition_templates')
    .set({ retired_on: today.toString() })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('retired_on', 'is', null)
    .returning('title')
    .executeTakeFirst()
  return row ?? null
}
