import { deviceLines, showLine, type DeviceLine } from './device-lines.ts'
import type { SendStanding } from './device-sender.ts'
import { newId, type DeviceAct, type DeviceStore } from './device-store.ts'

/** What the noting element shows of this device: its lines, and how sending stands. */
export class NotingView {
  host: HTMLElement
  lines: DeviceLine[] = []
  standing: SendStanding = 'rests'

  constructor(host: HTMLElement) {
    this.host = host
    this.words.enterKeyHint = 'send'
  }

  part(name: string): HTMLElement {
    return this.host.querySelector<HTMLElement>(`[data-${name}]`)!
  }

  attribute(name: string): string {
    return this.host.getAttribute(name) ?? ''
  }

  /** Draws what is kept; a line that the page itself already shows is not kept any longer. */
  async shows(store: DeviceStore): Promise<void> {
    const acts = await store.all()
    const account = this.attribute('account')
    const lines = deviceLines(acts, this.attribute('meeting'), account)
    const settled = lines.filter(
      ({ id, acts: of }) => isOnPage(id) && of.every(({ state }) => state === 'sent'),
    )
    await store.remove(settled.flatMap(({ acts: of }) => of))
    this.lines = lines.filter((line) => !settled.includes(line))
    const form = this.host.querySelector<HTMLTemplateElement>('template[data-line-form]')!
    const items = this.lines.map((line) => {
      const item = (form.content.cloneNode(true) as DocumentFragment)
        .firstElementChild as HTMLElement
      showLine(item, line, this.kindWords(line.fields['kind'] ?? ''))
      return item
    })
    this.part('lines').replaceChildren(...items)
    this.tells(acts, account)
  }

  tells(acts: readonly DeviceAct[], account: string): void {
    const count = (wanted: (act: DeviceAct) => boolean) => acts.filter(wanted).length
    const waiting = count((act) => act.account === account && act.state === 'waiting')
    const refused = count((act) => act.account === account && act.state === 'refused')
    const others = count((act) => act.account !== account && act.state !== 'sent')
    if (this.standing === 'signed_out' && waiting > 0) this.says('signed-out', waiting)
    else if (waiting > 0) this.says(this.standing === 'sends' ? 'sending' : 'waiting', waiting)
    else if (refused > 0) this.says('refused', refused)
    else if (others > 0) this.says('others', others)
    else if (this.lines.length > 0) this.says('sent', 0)
    else this.says('nothing', 0)
  }

  says(name: string, count: number): void {
    const status = this.part('standing')
    const words = (status.getAttribute(`data-${name}`) ?? '').replace('{n}', String(count))
    if (status.textContent !== words) status.textContent = words
    this.part('device').hidden = words === ''
  }

  get form(): HTMLFormElement {
    return this.host.querySelector('form')!
  }

  get words(): HTMLTextAreaElement {
    return this.host.querySelector('textarea')!
  }

  /** What is typed, without the fields that belong to one sending. */
  read(): Record<string, string> {
    const fields: Record<string, string> = {}
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && name !== 'idempotencyKey' && name !== 'lineId')
        fields[name] = value
    }
    return fields
  }

  /** Makes room for the next opinion: what was said, by whom and from which slip belong to one line only. */
  clears(): void {
    for (const name of ['words', 'speaker', 'slipNumber']) this.fillOne(name, '')
    this.words.dispatchEvent(new Event('input', { bubbles: true }))
  }

  fillOne(name: string, value: string): void {
    const field = this.form.elements.namedItem(name)
    if (field && 'value' in field) field.value = value
  }

  fill(fields: Record<string, string>): void {
    for (const [name, value] of Object.entries(fields)) this.fillOne(name, value)
    this.words.focus()
  }

  /** One more act of this meeting, to be sent behind those that are kept. */
  act(verb: DeviceAct['verb'], lineId: string, fields: DeviceAct['fields']): DeviceAct {
    const [send, meeting, account] = ['send', 'meeting', 'account'].map((name) =>
      this.attribute(name),
    )
    const where = { send: send!, meeting: meeting!, account: account! }
    return { ...where, key: newId(), verb, lineId, fields, at: Date.now(), state: 'waiting' }
  }

  /** Keeps what is typed, then makes room for the next; false when nothing was typed or nothing could be kept. */
  async keepsTyped(store: DeviceStore, edited: DeviceLine | undefined): Promise<boolean> {
    const fields = this.read()
    if (!fields['words']?.trim()) return false
    this.clears()
    try {
      await this.keeps(store, edited, fields)
      return true
    } catch {
      // No room on this device: the words stand in the box again.
      this.fill(fields)
      this.says('unkept', 0)
      return false
    }
  }

  /** Keeps a line, or the correction of one, before anything is sent. */
  async keeps(
    store: DeviceStore,
    edited: DeviceLine | undefined,
    fields: DeviceAct['fields'],
  ): Promise<void> {
    // What the server never took is put right where it stands; all else is one more act behind it.
    const refused = edited?.acts.filter(({ state }) => state === 'refused') ?? []
    const first = refused.find(({ verb }) => verb === 'note')
    await store.remove(refused.filter((act) => act !== first))
    if (first) await store.put({ ...first, fields, state: 'waiting', problem: undefined })
    else await store.put(this.act(edited ? 'correct' : 'note', edited?.id ?? newId(), fields))
  }

  /** Takes a line back: here alone when the server never took it. */
  async drops(store: DeviceStore, line: DeviceLine): Promise<void> {
    const isUntaken = line.acts.some(({ verb, state }) => verb === 'note' && state === 'refused')
    if (isUntaken) await store.remove(line.acts)
    else await store.put(this.act('withdraw', line.id, line.fields))
  }

  kindWords(kind: string): string {
    const choice = [...this.form.querySelectorAll<HTMLInputElement>('input[name="kind"]')].find(
      ({ value }) => value === kind,
    )
    return choice?.labels?.[0]?.textContent ?? ''
  }
}

/** True when the page itself, as the server wrote it, shows the line. */
function isOnPage(id: string): boolean {
  return document.querySelector(`[data-line="${CSS.escape(id)}"]`) !== null
}
