/** Ticks every row of the page that belongs to the form named by `form`, and says how many are ticked. */
class SelectAll extends HTMLElement {
  connectedCallback() {
    document.addEventListener('change', this)
    document.addEventListener('turbo:render', this)
    this.tell()
  }

  disconnectedCallback() {
    document.removeEventListener('change', this)
    document.removeEventListener('turbo:render', this)
  }

  handleEvent(event: Event) {
    const all = this.all
    if (event.type === 'change' && event.target === all) {
      for (const box of this.boxes) box.checked = all?.checked ?? false
    }
    this.tell()
  }

  get all() {
    return this.querySelector('input')
  }

  get boxes() {
    const form = CSS.escape(this.getAttribute('form') ?? '')
    return [...document.querySelectorAll<HTMLInputElement>(`tbody input[form="${form}"]`)]
  }

  tell() {
    const boxes = this.boxes
    const ticked = boxes.filter((box) => box.checked).length
    for (const box of boxes) box.closest('tr')?.classList.toggle('is-selected', box.checked)
    if (this.all) {
      this.all.checked = ticked > 0 && ticked === boxes.length
      this.all.indeterminate = ticked > 0 && ticked < boxes.length
    }
    const form = document.getElementById(this.getAttribute('form') ?? '')
    const count = form?.querySelector<HTMLOutputElement>('output')
    const words = count?.dataset[ticked > 0 ? 'some' : 'none'] ?? ''
    if (count) count.textContent = words.replace('{count}', String(ticked))
    form?.classList.toggle('has-selection', ticked > 0)
  }
}

customElements.define('nt-select-all', SelectAll)
