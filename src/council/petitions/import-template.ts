import type { PlannedRow } from './import-plan.ts'
import { importFields, importHeadings, type ImportField } from './import-sheet.ts'

type TemplateRow = Readonly<Partial<Record<ImportField, string>>>

const widths: Readonly<Record<ImportField, number>> = {
  words: 60,
  title: 36,
  hamlet: 20,
  place: 28,
  channel: 22,
  name: 24,
  phone: 16,
  address: 28,
  keepClosed: 16,
}

export const templateColumns = importFields.map((field) => ({
  heading: importHeadings[field][0],
  width: widths[field],
  value: (row: TemplateRow) => row[field] ?? null,
}))

/** Shows how rows are written; they are to be replaced. */
export const templateRows: readonly TemplateRow[] = [
  {
    words: 'Cống thoát nước đầu thôn bị tắc từ tháng 9, mưa là nước tràn vào sân.',
    title: 'Cống thoát nước đầu thôn bị tắc',
    hamlet: 'Thôn 1',
    place: 'Trước nhà văn hóa thôn',
    channel: 'Tiếp xúc cử tri',
    name: 'Nguyễn Văn Mẫu',
    phone: '0912 345 678',
  },
  { words: 'Đề nghị sớm chi trả chế độ người cao tuổi.', channel: 'Điện thoại', keepClosed: 'có' },
]

/** The rows that wait, as a sheet to be mended: the template's columns, and what is wrong with each. */
export function waitingColumns(sentence: (fault: PlannedRow['faults'][number]) => string) {
  return [
    ...importFields.map((field) => ({
      heading: importHeadings[field][0],
      width: widths[field],
      value: (row: PlannedRow) => row[field],
    })),
    {
      heading: 'Cần sửa',
      width: 60,
      value: (row: PlannedRow) =>
        row.faults.map((fault) => `${importHeadings[fault.field][0]}: ${sentence(fault)}`).join(' '),
    },
  ]
}
