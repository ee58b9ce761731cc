/** loại văn bản: those that the council's bodies make, and the two most often received besides */
export const documentKinds = [
  'resolution', // nghị quyết
  'submission_paper', // tờ trình
  'examination_report', // báo cáo thẩm tra
  'plan', // kế hoạch
  'report', // báo cáo
  'announcement', // thông báo
  'invitation', // giấy mời
  'summons', // giấy triệu tập
  'official_letter', // công văn
  'minutes', // biên bản
  'conclusion', // kết luận
  'decision', // quyết định
  'programme', // chương trình
  'other', // văn bản khác
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What a kind has on paper, beside subject and words. */
export type KindShape = {
  /** Chữ viết tắt tên loại; empty for an official letter, which has none. */
  readonly abbreviation: string
  /** Tên loại as it stands above the subject; empty for a letter ("V/v …"). */
  readonly title: string
  readonly hasRecipients: boolean
  readonly hasBases: boolean
  /** Minutes are signed by two: the secretary and the chair. */
  readonly signers: 1 | 2
}

const shape = (
  abbreviation: string,
  title: string,
  more: Partial<KindShape> = {},
): KindShape => ({ abbreviation, title, hasRecipients: false, hasBases: false, signers: 1, ...more })

// Nghị định 30/2020/NĐ-CP, Phụ lục III (DOC-054); giấy triệu tập and kết luận are not among its 29
// kinds (DOC-056): their abbreviations are the council's to set.
export const kindShapes: Readonly<Record<DocumentKind, KindShape>> = {
  resolution: shape('NQ', 'Nghị quyết', { hasBases: true }),
  submission_paper: shape('TTr', 'Tờ trình', { hasRecipients: true, hasBases: true }),
  examination_report: shape('BC', 'Báo cáo thẩm tra', { hasRecipients: true, hasBases: true }),
  plan: shape('KH', 'Kế hoạch', { hasBases: true }),
  report: shape('BC', 'Báo cáo', { hasRecipients: true }),
  announcement: shape('TB', 'Thông báo', { hasBases: true }),
  invitation: shape('GM', 'Giấy mời', { hasRecipients: true }),
  summons: shape('GTT', 'Giấy triệu tập', { hasRecipients: true, hasBases: true }),
  official_letter: shape('', '', { hasRecipients: true }),
  minutes: shape('BB', 'Biên bản', { signers: 2 }),
  conclusion: shape('KL', 'Kết luận', { hasBases: true }),
  decision: shape('QĐ', 'Quyết định', { hasBases: true }),
  programme: shape('CTr', 'Chương trình', { hasBases: true }),
  other: shape('VB', 'Văn bản'),
}

/** Bodies that make papers with a number of their own. */
export const issuingBodyKinds = ['council', 'standing_body', 'board', 'council_office', 'delegate_group'] as const

/** cấp độ khẩn */
export const urgencies = ['ordinary', 'urgent', 'very_urgent', 'express'] as const
export type Urgency = (typeof urgencies)[number]

/** nhóm hồ sơ: the shelves on which the council's papers are filed */
export const shelves = [
  'resolutions', // nghị quyết
  'sessions', // kỳ họp
  'standing_body', // Thường trực HĐND
  'boards', // các Ban
  'supervision', // giám sát
  'voter_contact', // tiếp xúc cử tri, kiến nghị
  'questioning', // chất vấn, giải trình
  'delegates', // đại biểu
  'superiors', // văn bản cấp trên
  'peoples_committee', // văn bản UBND
  'other', // khác
] as const
export type Shelf = (typeof shelves)[number]

/** The shelf on which a paper of this kind belongs as a rule. */
export function usualShelf(kind: DocumentKind, bodyKind: string): Shelf {
  if (kind === 'resolution') return 'resolutions'
  if (kind === 'summons' || kind === 'minutes') return 'sessions'
  if (bodyKind === 'board') return 'boards'
  return bodyKind === 'standing_body' ? 'standing_body' : 'other'
}
