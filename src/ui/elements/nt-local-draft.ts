const DRAFTS = 'nt-draft:'

/**
 * Keeps the unsent long texts of the form inside it for this tab, so that the back button, a lost
 * connection or a closed lid loses nothing; forgets them when the act succeeds.
 */
class LocalDraft extends HTMLElement {
  connectedCallback() {
    this.restore()
    this.addEventListener('input', this)
    this.addEventListener('turbo:submit-end', this)
  }

  handleEvent(event: Event) {
    if (event.type === 'input') return this.keep()
    const { success } = (event as CustomEvent<{ success: boolean }>).detail
    if (success) sessionStorage.removeItem(this.key)
  }

  get key() {
    return DRAFTS + (this.getAttribute('key-name') ?? location.pathname)
  }

  get boxes() {
    return [...this.querySelectorAll('textarea')]
  }

  keep() {
    const texts = this.boxes.filter((box) => box.value !== box.defaultValue)
    const kept = Object.fromEntries(texts.map((box) => [box.name, box.value]))
    if (texts.length > 0) sessionStorage.setItem(this.key, JSON.stringify(kept))
    else sessionStorage.removeItem(this.key)
  }

  restore() {
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? '{}') as Record<string, string>
    let isRestored = false
    for (const box of this.boxes) {
      const text = kept[box.name]
      // What the server sent back is newer than what this tab remembers.
      if (!text || box.value !== '') continue
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
      isRestored = true
    }
    const note = this.querySelector<HTMLElement>('[data-restored]')
    if (note && isRestored) note.textContent = note.dataset['restored'] ?? ''
  }
}

customElements.define('nt-local-draft', LocalDraft)

// Leaving one's desk leaves no text behind on a shared computer.
document.addEventListener('submit', (event) => {
  if (!(event.target as Element).hasAttribute('data-forgets-drafts')) return
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFTS))
  for (const key of keys) sessionStorage.removeItem(key)
  // Pages kept for where there is no connection carry the person's name.
  if ('caches' in window) void caches.delete('noting')
})
