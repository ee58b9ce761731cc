/** How long something has lasted: counted on by the script, as it stood at reading without it. */
export function Timer({ since, now }: { since: Temporal.Instant; now: Temporal.Instant }) {
  return (
    <nt-timer since={since.toString()} now={now.toString()}>
      {lasted(since, now)}
    </nt-timer>
  )
}

/** "04:07" */
export function lasted(since: Temporal.Instant, until: Temporal.Instant): string {
  const seconds = Math.max(0, Math.floor(since.until(until).total('seconds')))
  const padded = (value: number) => String(value).padStart(2, '0')
  return `${padded(Math.floor(seconds / 60))}:${padded(seconds % 60)}`
}
