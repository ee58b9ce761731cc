import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { actingOffice, petitionPermissions } from '../policy.ts'
import { insertTemplate, retire, templateById, type PetitionTemplate } from '../templates.server.ts'
import type { TemplateUse } from '../template.ts'

const permission = petitionPermissions['petition.write_template']

/** Soạn mẫu câu: for all petitions, or for those of one field. */
export async function writeTemplate(
  context: ActContext,
  input: Omit<PetitionTemplate, 'id'>,
): Promise<Result<{ id: string }>> {
  if (!permission.may(context.actor)) return refuse('petition.write_template_not_allowed')
  const id = randomUUIDv7()
  await insertTemplate(context, { ...input, id })
  const { use, field, title } = input
  record(context, id, 'petition.write_template', { use, field, title })
  return ok({ id })
}

/** Bỏ mẫu câu: offered no longer; what was written with it stays. */
export async function retireTemplate(
  context: ActContext,
  { id }: { id: string },
): Promise<Result<{ id: string }>> {
  if (!permission.may(context.actor)) return refuse('petition.write_template_not_allowed')
  const template = await retire(context, id)
  if (!template) return refuse('petition.template_gone')
  record(context, id, 'petition.retire_template', { title: template.title })
  return ok({ id })
}

function record(context: ActContext, id: string, act: string, after: Record<string, unknown>): void {
  const subject = { kind: 'petition_template', id }
  context.record({ act, subject, office: actingOffice(context.actor), after }, [])
}

/**
 * Chèn mẫu câu: writes nothing. The form comes back with what was typed and the template's words, so
 * that choosing one needs no script.
 */
export async function takeTemplate(
  context: ActContext,
  { id, use, field }: { id: string; use: TemplateUse; field: string },
): Promise<Result<never>> {
  const template = await templateById(context, { id, use })
  if (!template) return refuse('petition.template_gone')
  return refuse('petition.template_inserted', { field, values: { words: template.words } })
}
