/** Name under which a council's log is saved: nhat-ky-<slug>.jsonl. */
export function logFileName(slug: string): string {
  return `nhat-ky-${slug}.jsonl`
}
