/** Office identifier → how it is written. */
export const officeNames: Record<string, string> = {
  chair: 'Chủ tịch',
  vice_chair: 'Phó Chủ tịch',
  head: 'Trưởng',
  deputy_head: 'Phó Trưởng',
  member: 'Ủy viên',
  delegate: 'Đại biểu',
  clerk: 'Chuyên viên giúp việc',
  officer: 'Công chức',
}

/** The office kept in a record (`chair@Thường trực HĐND`) as words: "Chủ tịch, Thường trực HĐND". */
export function officeText(recorded: string): string {
  const at = recorded.indexOf('@')
  if (at === -1) return recorded
  const office = recorded.slice(0, at)
  return `${officeNames[office] ?? office}, ${recorded.slice(at + 1)}`
}
