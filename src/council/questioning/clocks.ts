/** Which rule of the register starts which clock of questioning. */
export const clocks = {
  // Luật 121/2025/QH15; Luật 87/2015/QH13, Điều 60, khoản 4: an answer in writing, from the day it was asked.
  answerBy: ['QST-007', 'QST-003'],
} as const
