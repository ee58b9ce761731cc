const second = 1_000

/**
 * Counts on from what the server wrote: `since` (ISO) gives how long it has lasted; `again-in` (seconds)
 * reads the page again after so long, for what changes by the clock alone. `now` is the server's
 * clock when the page was made, so that a wrong clock of the device does not matter.
 */
class Timer extends HTMLElement {
  timer = 0
  readAt = performance.now()

  connectedCallback() {
    this.readAt = performance.now()
    this.timer = window.setInterval(() => this.tick(), second)
  }

  disconnectedCallback() {
    window.clearInterval(this.timer)
  }

  static observedAttributes = ['now', 'since']

  attributeChangedCallback() {
    this.readAt = performance.now()
  }

  tick() {
    const gone = performance.now() - this.readAt
    const againIn = this.getAttribute('again-in')
    if (againIn && gone >= Number(againIn) * second) {
      this.readAt = performance.now()
      window.Turbo?.session.debouncedRefresh(document.baseURI)
      return
    }
    const [since, now] = [this.getAttribute('since'), this.getAttribute('now')]
    if (!since || !now) return
    const lasted = Math.max(0, Date.parse(now) - Date.parse(since) + gone)
    const seconds = Math.floor(lasted / second)
    const padded = (value: number) => String(value).padStart(2, '0')
    this.textContent = `${padded(Math.floor(seconds / 60))}:${padded(seconds % 60)}`
  }
}

customElements.define('nt-timer', Timer)
