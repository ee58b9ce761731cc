import { checkDocument, signDocument, submitDocument } from '../../src/council/documents/commands/check.server.ts'
import { draftDocument, type DraftInput } from '../../src/council/documents/commands/draft.server.ts'
import type { DocumentKind } from '../../src/council/documents/document-kind.ts'
import type { Role, TestCouncil } from './council.ts'
import { codeOf, valueOf } from './voter-meetings.ts'

export { codeOf }

/** The paper as a page would send it on: its id and the version shown. */
export type PaperAtHand = { readonly id: string; readonly version: number }

const day = '2026-11-24'

export function draftInput(council: TestCouncil, kind: DocumentKind, more: Partial<DraftInput> = {}): DraftInput {
  return {
    bodyId: council.bodies.get('standing')!,
    kind,
    subject: 'về việc thử',
    recipients: 'Đại biểu Hội đồng nhân dân',
    bases: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    body: 'I. NỘI DUNG\n1. Việc thứ nhất\nLàm xong trong tháng.\n- Một ý\n- Ý nữa',
    sentTo: 'Như trên\nLưu: VT',
    secretary: 'Người Ghi',
    ...more,
  }
}

export async function draftOf(
  council: TestCouncil,
  kind: DocumentKind,
  more: Partial<DraftInput> = {},
  by: Role = 'clerk',
): Promise<PaperAtHand> {
  const drafted = await council.act(by, day, (context) => draftDocument(context, draftInput(council, kind, more)))
  return { id: valueOf(drafted).id, version: 1 }
}

/** Drafted by the clerk, checked by the vice chair, signed by the chair. */
export async function signedPaper(
  council: TestCouncil,
  kind: DocumentKind,
  more: Partial<DraftInput> = {},
): Promise<PaperAtHand> {
  const { id } = await draftOf(council, kind, more)
  const note = ''
  valueOf(await council.act('viceChair', day, (context) => checkDocument(context, { id, version: 1, note })))
  valueOf(await council.act('clerk', day, (context) => submitDocument(context, { id, version: 2, note })))
  valueOf(await council.act('chair', day, (context) => signDocument(context, { id, version: 3, note })))
  return { id, version: 4 }
}
