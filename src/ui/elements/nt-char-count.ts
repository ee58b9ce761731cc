/** Counts the characters of the text box inside it against `limit`; warns, never cuts. */
class CharCount extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this)
    // A refused form is morphed in place: the words are then the server's.
    this.addEventListener('turbo:morph-element', this)
    this.handleEvent()
  }

  handleEvent() {
    const box = this.querySelector('textarea, input')
    const words = this.querySelector<HTMLElement>('[data-count]')
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) || !words) return
    const limit = Number(this.getAttribute('limit'))
    const used = box.value.length
    const pattern = words.dataset[used > limit ? 'over' : 'count'] ?? ''
    words.textContent = pattern
      .replace('{used}', used.toLocaleString('vi'))
      .replace('{limit}', limit.toLocaleString('vi'))
      .replace('{over}', (used - limit).toLocaleString('vi'))
    words.classList.toggle('is-over', used > limit)
    words.ariaLive = used > limit ? 'polite' : 'off'
  }
}

customElements.define('nt-char-count', CharCount)
