/**
 * Fills two fields of its form, named by `latitude` and `longitude`, with where the device is; shown only
 * where a device can tell. Nothing is sent until the person sends the form.
 */
class OwnPlace extends HTMLElement {
  connectedCallback() {
    if (!('geolocation' in navigator)) return
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.asks())
  }

  asks() {
    this.says('waits')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.fills('latitude', coords.latitude)
        this.fills('longitude', coords.longitude)
        this.says('found')
      },
      () => this.says('refused'),
      { enableHighAccuracy: true, timeout: 20_000 },
    )
  }

  /** Six digits are a hand's breadth: more is noise. */
  fills(which: string, degrees: number) {
    const name = this.getAttribute(which) ?? ''
    const field = this.closest('form')?.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement)) return
    field.value = degrees.toFixed(6).replace('.', ',')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  says(moment: string) {
    const words = this.querySelector('[role="status"]')
    if (words) words.textContent = this.getAttribute(`says-${moment}`)
  }
}

customElements.define('nt-own-place', OwnPlace)
