import type { DeviceLine } from './device-lines.ts'
import { DeviceSender } from './device-sender.ts'
import { openDeviceStore, type DeviceStore } from './device-store.ts'
import { keepPage } from './keep-page.ts'
import { NotingView } from './noting-view.ts'

const wakes = ['online', 'focus', 'pageshow']

/**
 * Notes one line after the other: each is first kept on this device, then sent in order, and is called
 * recorded only when the server said so. `send`, `meeting` and `account` say where and whose.
 */
class Noting extends HTMLElement {
  view!: NotingView
  store: DeviceStore | undefined
  sender: DeviceSender | undefined
  news: BroadcastChannel | undefined
  edited: DeviceLine | undefined

  connectedCallback() {
    this.view = new NotingView(this)
    this.begins().catch(() => this.view.says('unkept', 0))
  }

  async begins() {
    const { view } = this
    this.store = await openDeviceStore()
    this.sender = new DeviceSender(this.store, view.attribute('account'), (standing) => {
      view.standing = standing
      void this.shows()
      this.news?.postMessage('sent')
    })
    this.news = new BroadcastChannel('nghi-truong-noting')
    this.news.onmessage = () => void this.shows()
    for (const name of ['submit', 'keydown', 'click']) this.addEventListener(name, this)
    for (const name of wakes) addEventListener(name, this)
    await this.shows()
    this.sender.kick()
    // Whoever opens this page begins to write at once, unless something is to be put right first.
    if (!document.querySelector('.error-summary')) view.words.focus()
    keepPage(this).catch(() => {})
  }

  disconnectedCallback() {
    this.sender?.stop()
    this.news?.close()
    for (const name of wakes) removeEventListener(name, this)
  }

  handleEvent(event: Event) {
    if (event instanceof KeyboardEvent) return this.typed(event)
    if (event.type === 'click') return this.clicked(event.target as HTMLElement)
    if (event.type !== 'submit') return this.sender?.kick()
    event.preventDefault()
    event.stopPropagation()
    void this.noted()
  }

  /** Enter keeps the line; with Shift it is a line break, and never inside a word being composed. */
  typed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    if (!(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    this.view.form.requestSubmit()
  }

  clicked(target: HTMLElement) {
    const item = target.closest<HTMLElement>('[data-device-line]')
    const line = this.view.lines.find(({ id }) => id === item?.dataset['deviceLine'])
    if (line && target.closest('[data-undo]')) void this.undoes(line)
    if (!line || !target.closest('[data-edit]')) return
    this.edited = line
    this.view.fill(line.fields)
  }

  async noted() {
    const { store, view, edited } = this
    if (!store || !(await view.keepsTyped(store, edited))) return
    this.edited = undefined
    await this.changed()
    view.words.focus()
  }

  async undoes(line: DeviceLine) {
    if (this.store) await this.view.drops(this.store, line)
    await this.changed()
  }

  async changed() {
    await this.shows()
    this.news?.postMessage('changed')
    this.sender?.kick()
  }

  async shows() {
    if (this.store) await this.view.shows(this.store)
  }
}

customElements.define('nt-noting', Noting)
