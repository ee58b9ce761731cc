// The library's own script stands before this one in the same file and leaves this name.
declare const SimpleWebAuthnBrowser: {
  browserSupportsWebAuthn(): boolean
  startRegistration(given: { optionsJSON: unknown }): Promise<unknown>
  startAuthentication(given: { optionsJSON: unknown }): Promise<unknown>
}

/**
 * A form that is sent with what the device answers: `options` are what it is asked, or `begin` is the
 * address that gives them. Stays hidden where the browser knows no passkeys.
 */
class Passkey extends HTMLElement {
  connectedCallback() {
    if (!SimpleWebAuthnBrowser.browserSupportsWebAuthn()) {
      this.parentElement?.querySelector('[data-no-passkey]')?.removeAttribute('hidden')
      return
    }
    this.hidden = false
    this.addEventListener('submit', this)
  }

  handleEvent(event: Event) {
    const answer = this.querySelector<HTMLInputElement>('input[name="response"]')
    const form = this.querySelector('form')
    if (!answer || !form || answer.value !== '') return
    event.preventDefault()
    void this.ask(form, answer)
  }

  async ask(form: HTMLFormElement, answer: HTMLInputElement) {
    const button = form.querySelector('button')
    if (button) button.disabled = true
    this.says('waits')
    try {
      answer.value = JSON.stringify(await this.askDevice())
      if (button) button.disabled = false
      this.says()
      form.requestSubmit()
    } catch (error) {
      if (button) button.disabled = false
      const name = (error as Error).name
      this.says(
        name === 'InvalidStateError'
          ? 'known'
          : name === 'NotAllowedError'
            ? 'cancelled'
            : 'failed',
      )
    }
  }

  async askDevice(): Promise<unknown> {
    const optionsJSON = await this.options()
    return this.hasAttribute('adds')
      ? SimpleWebAuthnBrowser.startRegistration({ optionsJSON })
      : SimpleWebAuthnBrowser.startAuthentication({ optionsJSON })
  }

  async options(): Promise<unknown> {
    const given = this.getAttribute('options')
    if (given) return JSON.parse(given)
    const body = new URLSearchParams()
    const response = await fetch(this.getAttribute('begin') ?? '', { method: 'POST', body })
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  }

  /** Shows the words kept for this moment in the markup; with none, silence. */
  says(moment?: string) {
    const words = this.querySelector('[role="status"]')
    if (words) words.textContent = moment ? this.getAttribute(`says-${moment}`) : ''
  }
}

customElements.define('nt-passkey', Passkey)
