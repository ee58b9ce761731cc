export const bodyKinds = [
  'council', // Hội đồng nhân dân
  'standing_body', // Thường trực HĐND
  'board', // Ban của HĐND
  'delegate_group', // tổ đại biểu
  'peoples_committee', // UBND
  'council_office', // Văn phòng HĐND và UBND
  'agency', // cơ quan chuyên môn, công an, quân sự
  'fatherland_front', // MTTQ
  'mass_organisation', // đoàn thể
  'hamlet', // thôn, tổ dân phố
  'community_supervision_group', // tổ giám sát cộng đồng
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const allOffices = [
  'chair', // chủ tịch
  'vice_chair', // phó chủ tịch
  'head', // trưởng, thủ trưởng
  'deputy_head', // phó trưởng
  'member', // ủy viên, thành viên
  'delegate', // đại biểu
  'clerk', // chuyên viên giúp việc
  'officer', // công chức, cán bộ
] as const
export type OfficeName = (typeof allOffices)[number]

type Constitution = {
  readonly offices: readonly OfficeName[]
  /** Offices that only one person holds at a time. */
  readonly single: readonly OfficeName[]
  /** Its offices end with the council's term. */
  readonly isOfTerm: boolean
  /** The commune has one such body only. */
  readonly isOnlyOne: boolean
  /** Only delegates of the council sit in it. */
  readonly isOfDelegates: boolean
}

const outside = { isOfTerm: false, isOnlyOne: false, isOfDelegates: false }

/** Which offices each kind of body has, after Luật Tổ chức chính quyền địa phương 72/2025/QH15. */
export const constitutions: Readonly<Record<BodyKind, Constitution>> = {
  // Điều 29: the council is its delegates; its chair and vice chair sit in the Standing body.
  council: {
    offices: ['delegate'],
    single: [],
    isOfTerm: true,
    isOnlyOne: true,
    isOfDelegates: false,
  },
  // Điều 29, khoản 2 (STR-009); one vice chair: Nghị quyết 106/2025/UBTVQH15 (STR-014).
  standing_body: {
    offices: ['chair', 'vice_chair', 'member'],
    single: ['chair', 'vice_chair'],
    isOfTerm: true,
    isOnlyOne: true,
    isOfDelegates: true,
  },
  // Điều 29 (STR-011); how many deputies is decided for each commune (STR-015).
  board: {
    offices: ['head', 'deputy_head', 'member'],
    single: ['head'],
    isOfTerm: true,
    isOnlyOne: false,
    isOfDelegates: true,
  },
  delegate_group: {
    offices: ['head', 'deputy_head', 'member'],
    single: ['head', 'deputy_head'],
    isOfTerm: true,
    isOnlyOne: false,
    isOfDelegates: true,
  },
  peoples_committee: {
    offices: ['chair', 'vice_chair', 'member', 'officer'],
    single: ['chair'],
    isOfTerm: false,
    isOnlyOne: true,
    isOfDelegates: false,
  },
  council_office: {
    ...outside,
    offices: ['head', 'deputy_head', 'clerk', 'officer'],
    single: ['head'],
    isOnlyOne: true,
  },
  agency: { ...outside, offices: ['head', 'deputy_head', 'officer'], single: ['head'] },
  fatherland_front: {
    ...outside,
    offices: ['chair', 'vice_chair', 'member', 'officer'],
    single: ['chair'],
    isOnlyOne: true,
  },
  mass_organisation: {
    ...outside,
    offices: ['chair', 'vice_chair', 'head', 'deputy_head', 'member'],
    single: ['chair', 'head'],
  },
  hamlet: { ...outside, offices: ['head', 'deputy_head'], single: ['head'] },
  community_supervision_group: {
    ...outside,
    offices: ['head', 'deputy_head', 'member'],
    single: ['head'],
  },
}

/** A body as the rules see it. It stands from `openedOn` (or always) to the day before `closedOn`. */
export type BodyOnPaper = {
  readonly id: string
  readonly kind: BodyKind
  readonly openedOn: Temporal.PlainDate | null
  readonly closedOn: Temporal.PlainDate | null
}

/** True when the body stands on this day. */
export function stands(body: BodyOnPaper, day: Temporal.PlainDate): boolean {
  const { openedOn, closedOn } = body
  if (openedOn && Temporal.PlainDate.compare(day, openedOn) < 0) return false
  return !closedOn || Temporal.PlainDate.compare(day, closedOn) < 0
}
