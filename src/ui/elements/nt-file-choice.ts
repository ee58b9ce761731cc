const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })

/**
 * Says at once that a chosen file is larger than `largest` bytes, before it is sent for nothing; the
 * server judges all the same. After a refusal the choice is emptied: what was good is kept there.
 */
class FileChoice extends HTMLElement {
  private form: HTMLFormElement | null = null

  connectedCallback() {
    this.addEventListener('change', this)
    this.form = this.closest('form')
    this.form?.addEventListener('turbo:submit-end', this)
  }

  disconnectedCallback() {
    this.form?.removeEventListener('turbo:submit-end', this)
  }

  handleEvent(event: Event) {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    const words = this.querySelector<HTMLElement>('[data-over]')
    if (!input || !words) return
    if (event.type === 'turbo:submit-end') {
      const { fetchResponse } = (event as CustomEvent<{ fetchResponse?: { statusCode: number } }>)
        .detail
      // Without an answer nothing arrived, and the choice is still needed.
      if (fetchResponse?.statusCode !== 422) return
      input.value = ''
    }
    const largest = Number(this.getAttribute('largest'))
    const over = [...(input.files ?? [])].filter(({ size }) => size > largest)
    words.textContent = over
      .map(({ name, size }) =>
        (words.dataset['over'] ?? '')
          .replace('{name}', () => name)
          .replace('{size}', megabytes(size))
          .replace('{limit}', megabytes(largest)),
      )
      .join(' ')
  }
}

customElements.define('nt-file-choice', FileChoice)
