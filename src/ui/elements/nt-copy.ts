/** Copies the text of its `<code>`; also where the page is not served over https. */
class CopyText extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this)
  }

  handleEvent(event: Event) {
    if ((event.target as Element).closest('button')) void this.copy()
  }

  async copy() {
    const code = this.querySelector('code')
    const words = this.querySelector('[role="status"]')
    if (!code || !words) return
    // Why not only the clipboard API: it does not exist on plain http, as in an office network.
    if (navigator.clipboard) await navigator.clipboard.writeText(code.textContent ?? '')
    else {
      getSelection()?.selectAllChildren(code)
      document.execCommand('copy')
    }
    words.textContent = this.getAttribute('done')
    window.setTimeout(() => (words.textContent = ''), 3000)
  }
}

customElements.define('nt-copy', CopyText)
