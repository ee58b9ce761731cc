/** Whether a council's settings count its Saturday mornings as working days; not so unless it chose so. */
export function countsSaturday(settings: Readonly<Record<string, unknown>> | undefined): boolean {
  return settings?.['saturdayCounts'] === true
}
