/**
 * Asks this browser to take push messages, or to take none: `public-key` is the installation's, `worker`
 * and `scope` say who shows them. The form is sent with what the browser's push service gave.
 */
class Push extends HTMLElement {
  connectedCallback() {
    if (!('serviceWorker' in navigator) || !('PushManager' in window)) {
      this.parentElement?.querySelector('[data-no-push]')?.removeAttribute('hidden')
      return
    }
    this.hidden = false
    this.addEventListener('submit', this)
  }

  handleEvent(event: Event) {
    const answer = this.querySelector<HTMLInputElement>('input[name="subscription"]')
    const form = this.querySelector('form')
    if (!answer || !form || answer.value !== '') return
    event.preventDefault()
    void this.subscribe(form, answer)
  }

  async subscribe(form: HTMLFormElement, answer: HTMLInputElement) {
    this.says('waits')
    try {
      if ((await Notification.requestPermission()) !== 'granted') return this.says('refused')
      const scope = this.getAttribute('scope') ?? '/'
      await navigator.serviceWorker.register(this.getAttribute('worker') ?? '', { scope })
      const registration = await this.ready(scope)
      const subscription = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: this.getAttribute('public-key'),
      })
      answer.value = JSON.stringify(subscription)
      this.says()
      form.requestSubmit()
    } catch {
      this.says('failed')
    }
  }

  /** A worker only takes subscriptions once it is active. */
  async ready(scope: string): Promise<ServiceWorkerRegistration> {
    const registration = await navigator.serviceWorker.getRegistration(scope)
    if (!registration) throw new Error('no worker')
    const worker = registration.installing ?? registration.waiting
    if (!registration.active && worker) {
      await new Promise<void>((resolve) =>
        worker.addEventListener('statechange', () => {
          if (worker.state === 'activated') resolve()
        }),
      )
    }
    return registration
  }

  says(moment?: string) {
    const words = this.querySelector('[role="status"]')
    if (words) words.textContent = moment ? this.getAttribute(`says-${moment}`) : ''
  }
}

customElements.define('nt-push', Push)
