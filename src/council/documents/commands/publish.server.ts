import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { choosePublicFiles, filesOf } from '../../../platform/storage/kept-files.server.ts'
import type { Shelf } from '../document-kind.ts'
import { documentFacts } from '../events.ts'
import { step } from '../official-document.ts'
import { begin, documentSubject } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

/** Công khai: the paper, and of its files those that are chosen; all of them when none is chosen yet. */
export async function publishDocument(
  context: ActContext,
  input: { readonly id: string; readonly version: number; readonly publicFiles: readonly string[] },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'official_document.publish', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'publish')
  if (!next.ok) return next
  const subject = documentSubject(document.id)
  await choosePublicFiles(context, [subject], input.publicFiles)
  const files = (await filesOf(context, [subject])).filter(({ isPublic }) => isPublic)
  await keepStep(context, document, {
    verb: 'publish',
    state: next.value,
    act: 'official_document.publish',
    fact: documentFacts.published,
    change: { is_public: true, published_on: context.today.toString() },
    after: { files: files.map(({ name }) => name) },
  })
  return ok({ id: document.id })
}

/** Thôi công khai, with the reason. */
export async function unpublishDocument(
  context: ActContext,
  input: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'official_document.unpublish', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'unpublish')
  if (!next.ok) return next
  await choosePublicFiles(context, [documentSubject(document.id)], [])
  await keepStep(context, document, {
    verb: 'unpublish',
    state: next.value,
    act: 'official_document.unpublish',
    fact: documentFacts.unpublished,
    note: input.reason,
    change: { is_public: false },
  })
  return ok({ id: document.id })
}

/** Lưu hồ sơ: the paper goes on its shelf and its life ends. */
export async function fileDocument(
  context: ActContext,
  input: { readonly id: string; readonly version: number; readonly shelf: Shelf },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'official_document.file', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'file')
  if (!next.ok) return next
  await keepStep(context, document, {
    verb: 'file',
    state: next.value,
    act: 'official_document.file',
    fact: documentFacts.filed,
    change: { shelf: input.shelf, filed_on: context.today.toString() },
    after: { shelf: input.shelf },
  })
  return ok({ id: document.id })
}
