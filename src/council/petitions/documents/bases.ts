/** Legal bases as documents about petitions cite them. */

// Luật 72/2025/QH15: what the council and its Standing body are charged with.
const organisationLaw = 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15'

// Nghị quyết liên tịch 72/2025: voters' petitions are put together, transferred, answered, made known.
export const voterContactResolution =
  'Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN về tiếp xúc cử tri'

const newSupervisionLawFrom = Temporal.PlainDate.from('2026-03-01')

/** The law on supervision in force on a day: Luật 121/2025/QH15 from 01/3/2026, Luật 87/2015/QH13 before. */
function supervisionLaw(on: Temporal.PlainDate): string {
  const number =
    Temporal.PlainDate.compare(on, newSupervisionLawFrom) < 0 ? '87/2015/QH13' : '121/2025/QH15'
  return `Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số ${number}`
}

export function basesOfSynthesis(): string[] {
  return [organisationLaw, `Căn cứ ${voterContactResolution}`]
}

export function basesOfSupervision(on: Temporal.PlainDate): string[] {
  return [organisationLaw, supervisionLaw(on), `Căn cứ ${voterContactResolution}`]
}
