export const visitKinds = [
  'field_visit', // khảo sát thực địa
  'working_session', // buổi làm việc
] as const
export type VisitKind = (typeof visitKinds)[number]
