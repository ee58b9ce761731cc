import { rosterFields, rosterHeadings, type RosterField } from './roster-sheet.ts'

type TemplateRow = Readonly<Partial<Record<RosterField, string | Temporal.PlainDate>>>

const widths: Readonly<Record<RosterField, number>> = {
  fullName: 28,
  phone: 16,
  email: 28,
  body: 36,
  office: 22,
  startsOn: 14,
  endsOn: 14,
  basis: 44,
}

export const templateColumns = rosterFields.map((field) => ({
  heading: rosterHeadings[field][0],
  width: widths[field],
  value: (row: TemplateRow) => row[field] ?? null,
}))

/** Shows how rows are written; they are to be replaced. */
export const templateRows: readonly TemplateRow[] = [
  {
    fullName: 'Nguyễn Văn Mẫu',
    phone: '0912 345 678',
    email: 'mau@vidu.vn',
    body: 'HĐND xã',
    office: 'Đại biểu',
    startsOn: Temporal.PlainDate.from('2026-04-10'),
    basis: 'Nghị quyết số 01/NQ-HĐND ngày 10/04/2026',
  },
  {
    fullName: 'Nguyễn Văn Mẫu',
    phone: '0912 345 678',
    body: 'Ban Kinh tế - Ngân sách',
    office: 'Trưởng Ban',
    startsOn: Temporal.PlainDate.from('2026-04-10'),
    basis: 'Nghị quyết số 04/NQ-HĐND ngày 10/04/2026',
  },
]
