import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Basis } from '../../kernel/basis.ts'

/** bước của một văn bản đi */
export const documentStates = [
  'drafted', // đang soạn
  'checked', // đã kiểm tra
  'submitted', // đã trình ký
  'signed', // đã ký
  'issued', // đã cấp số, ban hành
  'sent', // đã gửi
  'filed', // đã lưu
  'withdrawn', // không ban hành
] as const
export type DocumentState = (typeof documentStates)[number]

/** The whole route: verb → from which states → to which state, or `same`. */
export const documentLife = {
  // soạn
  draft: { from: [], to: 'drafted' },
  // sửa dự thảo
  revise: { from: ['drafted'], to: 'same' },
  // kiểm tra nội dung, thể thức
  check: { from: ['drafted'], to: 'checked' },
  // trả lại người soạn
  send_back: { from: ['checked', 'submitted'], to: 'drafted' },
  // trình ký
  submit: { from: ['checked'], to: 'submitted' },
  // ký
  sign: { from: ['submitted'], to: 'signed' },
  // cấp số, ban hành
  issue: { from: ['signed'], to: 'issued' },
  // hủy số lấy nhầm: the paper goes back to be numbered
  cancel_number: { from: ['issued'], to: 'signed' },
  // gửi
  send: { from: ['issued', 'sent'], to: 'sent' },
  // lưu hồ sơ
  file: { from: ['issued', 'sent'], to: 'filed' },
  // công khai
  publish: { from: ['issued', 'sent', 'filed'], to: 'same' },
  // thôi công khai
  unpublish: { from: ['issued', 'sent', 'filed'], to: 'same' },
  // không ban hành
  withdraw: { from: ['drafted', 'checked', 'submitted', 'signed'], to: 'withdrawn' },
  // vào sổ muộn: a paper with the number it already has
  enter_late: { from: [], to: 'issued' },
} as const satisfies Readonly<
  Record<string, { from: readonly DocumentState[]; to: DocumentState | 'same' }>
>
export type DocumentVerb = keyof typeof documentLife

export function mayFollow(state: DocumentState, verb: DocumentVerb): boolean {
  return (documentLife[verb].from as readonly DocumentState[]).includes(state)
}

/** The state after a verb, or the refusal that names the present one. */
export function step(document: { state: DocumentState }, verb: DocumentVerb): Result<DocumentState> {
  if (!mayFollow(document.state, verb)) {
    return refuse('official_document.not_at_this_step', { values: { state: document.state, verb } })
  }
  const { to } = documentLife[verb]
  return ok(to === 'same' ? document.state : to)
}

/** Điều 10–13: who drafts, who checks and who signs are not the same. */
const routeBasis: Basis = { document: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 10, 11, 12 và 13' }

export type Hands = {
  readonly state: DocumentState
  /** Everybody who wrote an edition. */
  readonly draftedBy: readonly string[]
  readonly checkedBy: string | null
}

/** Kiểm tra: by somebody who wrote none of it. */
export function decideCheck(document: Hands, person: string | null): Result<DocumentState> {
  const next = step(document, 'check')
  if (!next.ok) return next
  if (person === null || document.draftedBy.includes(person)) {
    return refuse('official_document.checked_by_drafter', { basis: routeBasis })
  }
  return next
}

/** Ký: by somebody who neither wrote it nor checked it. */
export function decideSign(document: Hands, person: string | null): Result<DocumentState> {
  const next = step(document, 'sign')
  if (!next.ok) return next
  if (person === null || document.draftedBy.includes(person)) {
    return refuse('official_document.signed_by_drafter', { basis: routeBasis })
  }
  if (document.checkedBy === person) return refuse('official_document.signed_by_checker', { basis: routeBasis })
  return next
}

/** Hủy số: only while the paper has not left the house; afterwards it is corrected by another paper. */
// Nghị định 30/2020/NĐ-CP, Điều 18, khoản 3 và 4 (DOC-046, DOC-047)
export function decideCancelNumber(document: { state: DocumentState; isPublic: boolean }, reason: string): Result<DocumentState> {
  if (document.state === 'sent' || document.state === 'filed') {
    return refuse('official_document.number_sent_out', {
      basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 18, khoản 3 và 4', rule: 'DOC-046' },
    })
  }
  const next = step(document, 'cancel_number')
  if (!next.ok) return next
  if (document.isPublic) return refuse('official_document.number_public')
  return reason === '' ? refuse('official_document.reason_missing', { field: 'reason' }) : next
}
