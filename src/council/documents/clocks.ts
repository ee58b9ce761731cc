/** Which rule of the register starts which clock. */
export const clocks = {
  // Nghị định 30/2020/NĐ-CP, Điều 15, khoản 2: numbered at the latest on the next working day after signing.
  issueBy: 'DOC-042',
  // Điều 23, khoản 1: brought to whoever decides on it at the latest on the next working day.
  presentBy: 'DOC-044',
} as const
