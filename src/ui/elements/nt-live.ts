import { isBusy, sparesWriting } from './is-busy.ts'
import { isQuiet } from './quiet-page.ts'

const [FIRST_WAIT, LONGEST_WAIT] = [1_000, 60_000] as const

// What changes on screen, or may: a form sent, an answer drawn.
const turboEvents = ['turbo:before-render', 'turbo:submit-start', 'turbo:submit-end', 'turbo:render']

/**
 * Re-reads the page when the stream at `src` says `changed`; while somebody writes or chooses, a bar offers
 * it. Rests while the tab is hidden: a browser keeps six connections to a host for all its tabs.
 */
class Live extends HTMLElement {
  stream: EventSource | undefined
  wait: number = FIRST_WAIT
  hasMissed = false
  isRereading = false
  timers: Record<string, number> = {}

  connectedCallback() {
    document.addEventListener('visibilitychange', this)
    for (const name of turboEvents) document.addEventListener(name, this)
    this.connect()
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this)
    for (const name of turboEvents) document.removeEventListener(name, this)
    this.close()
  }

  handleEvent(event: Event) {
    if (event.type === 'turbo:before-render') {
      if (this.isRereading && sparesWriting(event)) this.say('news')
    } else if (event.type !== 'visibilitychange') this.isRereading = false
    else if (document.hidden) this.close()
    else if (!this.stream) this.connect()
  }

  close() {
    this.stream?.close()
    this.stream = undefined
    this.hasMissed = true
    for (const timer of Object.values(this.timers)) window.clearTimeout(timer)
    this.timers = {}
  }

  connect() {
    const stream = new EventSource(this.getAttribute('src') ?? '')
    this.stream = stream
    stream.onopen = () => {
      this.wait = FIRST_WAIT
      window.clearTimeout(this.timers['lost'])
      this.say('')
      if (this.hasMissed) this.reread()
      this.hasMissed = false
    }
    stream.addEventListener('changed', () => this.reread())
    stream.onerror = () => this.lose(stream)
  }

  lose(stream: EventSource) {
    this.hasMissed = true
    this.later('lost', 2_000, () => this.say('lost'))
    // The browser tries again by itself unless it was refused; then we do, ever more slowly.
    if (stream.readyState !== EventSource.CLOSED) return
    this.later('connect', this.wait * (0.75 + Math.random() / 2), () => this.connect())
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }

  later(name: string, milliseconds: number, act: () => void) {
    window.clearTimeout(this.timers[name])
    this.timers[name] = window.setTimeout(act, milliseconds)
  }

  // Many pages hear the same news at once: each waits a different blink before asking.
  reread() {
    if (this.timers['reread']) return
    this.later('reread', 100 + Math.random() * 400, () => {
      delete this.timers['reread']
      if (isBusy()) return this.say('news')
      if (isQuiet() || !window.Turbo) return this.reread()
      this.isRereading = true
      // Turbo's `refresh` waits another 150 ms, in which a form may set out: this is the one that does not.
      window.Turbo.session.debouncedRefresh(document.baseURI)
    })
  }

  say(which: 'lost' | 'news' | '') {
    for (const part of this.querySelectorAll<HTMLElement>('[data-says]')) {
      part.hidden = part.dataset['says'] !== which
    }
  }
}

customElements.define('nt-live', Live)
