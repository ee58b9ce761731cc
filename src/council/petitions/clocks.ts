/**
 * Which rule of the register starts which clock. The figures themselves are rows of the register,
 * and a council's own rules of procedure may set what the law leaves open.
 */
export const clocks = {
  // NQLT 72/2025: the opinions are put together and sent on after they were heard.
  transferBy: 'VOT-009',
  // NQLT 72/2025: the competent body settles and answers.
  answerBy: 'VOT-010',
  // The council's own rules of procedure: how far a holder's day may be moved in all.
  extendTo: 'OWN-002',
  // Luật 104/2016/QH13, Điều 18, khoản 4: published within five working days of being made.
  publishBy: 'INF-001',
  // Luật 25/2018/QH14, Điều 24, khoản 1: a denunciation is registered and first handled.
  denunciationBy: 'TCA-001',
  // A complaint is accepted or not: Nghị định 155/2026/NĐ-CP from 01/7/2026, Luật 02/2011/QH13 before.
  complaintBy: ['KNI-002', 'KNI-003'],
  // The council's own rules of procedure: how long a voter may contest a published result.
  contestBy: 'OWN-001',
} as const
