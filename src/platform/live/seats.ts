/** Limits on open streams: an office or a hall shares one address, a person has a few windows. */
export type SeatLimits = {
  readonly inAll: number
  readonly ofAnAddress: number
  readonly ofAnAccount: number
}

export const usualSeats: SeatLimits = { inAll: 5_000, ofAnAddress: 300, ofAnAccount: 30 }

export type Seats = {
  /** A seat for one stream, or null when there is none left; give it back once by calling it. */
  take(address: string, accountId: string | null): (() => void) | null
}

export function openSeats(limits: SeatLimits = usualSeats): Seats {
  const taken = new Map<string, number>()
  let inAll = 0
  const count = (holder: string, change: 1 | -1) => {
    const now = (taken.get(holder) ?? 0) + change
    if (now === 0) taken.delete(holder)
    else taken.set(holder, now)
  }
  const isFull = (holder: string, limit: number) => (taken.get(holder) ?? 0) >= limit
  return {
    take(address, accountId) {
      const holders = [
        `address ${address}`,
        ...(accountId === null ? [] : [`account ${accountId}`]),
      ]
      if (inAll >= limits.inAll || isFull(holders[0]!, limits.ofAnAddress)) return null
      if (holders[1] && isFull(holders[1], limits.ofAnAccount)) return null
      inAll += 1
      for (const holder of holders) count(holder, 1)
      let isGiven = false
      return () => {
        if (isGiven) return
        isGiven = true
        inAll -= 1
        for (const holder of holders) count(holder, -1)
      }
    },
  }
}
