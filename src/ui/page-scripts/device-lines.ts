import type { DeviceAct } from './device-store.ts'

/** A line as this device shows it: its words by the last act, its standing by all of them. */
export type DeviceLine = {
  id: string
  acts: DeviceAct[]
  fields: Record<string, string>
  state: 'waiting' | 'sent' | 'refused' | 'withdrawn'
  last: DeviceAct
}

/** Lines of one meeting and account in the order of their first act, the newest first. */
export function deviceLines(
  acts: readonly DeviceAct[],
  meeting: string,
  account: string,
): DeviceLine[] {
  const own = acts.filter((act) => act.meeting === meeting && act.account === account)
  const byLine = new Map<string, DeviceAct[]>()
  for (const act of own) byLine.set(act.lineId, [...(byLine.get(act.lineId) ?? []), act])
  return [...byLine].map(([id, of]) => lineOf(id, of)).reverse()
}

function lineOf(id: string, acts: DeviceAct[]): DeviceLine {
  const last = acts.at(-1)!
  const worded = acts.findLast(({ verb }) => verb !== 'withdraw') ?? last
  const isGone = last.verb === 'withdraw' && last.state === 'sent'
  const has = (state: DeviceAct['state']) => acts.some((act) => act.state === state)
  const state = has('refused')
    ? 'refused'
    : has('waiting')
      ? 'waiting'
      : isGone
        ? 'withdrawn'
        : 'sent'
  return { id, acts, fields: worded.fields, state, last }
}

/** Time by this device's clock, as the hall's clock shows it. */
const second = new Intl.DateTimeFormat('vi-VN', {
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** Fills one item of the list from the page's own words. */
export function showLine(item: HTMLElement, line: DeviceLine, kindWords: string): void {
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`)!
  const { last, state } = line
  item.dataset['deviceLine'] = line.id
  part('words').textContent = line.fields['words'] ?? ''
  part('kind').textContent = kindWords
  const at = state === 'sent' ? (last.receipt?.at ?? '') : second.format(last.at)
  part('state').textContent = (part('state').dataset[state] ?? '').replace('{t}', at)
  const problem = line.acts.find((act) => act.state === 'refused')?.problem ?? ''
  part('problem').textContent = problem
  part('problem').hidden = problem === ''
  const leads = state === 'withdrawn' ? null : last.receipt?.link
  const link = part('link') as HTMLAnchorElement
  link.hidden = !leads
  if (leads) {
    link.href = leads.href
    link.textContent = leads.words
  }
  for (const name of ['edit', 'undo']) part(name).hidden = state === 'withdrawn'
}
