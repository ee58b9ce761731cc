/** Opens the native dialog inside it from the link `data-opens`; a press on the backdrop closes it. */
class DialogOpener extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this)
  }

  handleEvent(event: Event) {
    const target = event.target as Element
    const dialog = this.querySelector('dialog')
    if (!dialog) return
    const mouse = event as MouseEvent
    const wantsNewTab = mouse.ctrlKey || mouse.metaKey || mouse.shiftKey
    if (target.closest('[data-opens]') && !wantsNewTab) {
      event.preventDefault()
      dialog.showModal()
    } else if (target === dialog || target.closest('[data-closes]')) {
      dialog.close()
    }
  }
}

customElements.define('nt-dialog', DialogOpener)
