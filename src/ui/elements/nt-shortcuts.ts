const OFF = 'nt-shortcuts-off'

/**
 * Keys of the desk: `/` search, `j` `k` rows, `x` tick, `?` this help. Silent while typing; can be
 * switched off for good in the help (WCAG 2.2, 2.1.4).
 */
class Shortcuts extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this)
    this.addEventListener('change', this)
    this.addEventListener('click', this)
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this)
  }

  get toggle() {
    return this.querySelector<HTMLInputElement>('input[type="checkbox"]')
  }

  handleEvent(event: Event) {
    if (event.type === 'keydown') this.press(event as KeyboardEvent)
    else if (event.type === 'change') this.switch(this.toggle?.checked ?? true)
    else if ((event.target as Element).closest('[data-opens]')) this.openHelp()
  }

  switch(isOn: boolean) {
    if (isOn) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, '1')
  }

  press(key: KeyboardEvent) {
    const target = key.target as HTMLElement
    const isTyping =
      target.isContentEditable ||
      target.closest('textarea, select, dialog, input:not([type="checkbox"])') !== null
    if (isTyping || key.ctrlKey || key.metaKey || key.altKey || key.isComposing) return
    if (localStorage.getItem(OFF) === null && this.act(key.key)) key.preventDefault()
  }

  act(key: string): boolean {
    if (key === '/') return focusOn(document.querySelector('[data-shortcut="search"]'))
    if (key === '?') return this.openHelp()
    if (key === 'j') return moveRow(1)
    if (key === 'k') return moveRow(-1)
    if (key === 'x') return tickRow()
    return false
  }

  openHelp(): boolean {
    const dialog = this.querySelector('dialog')
    if (this.toggle) this.toggle.checked = localStorage.getItem(OFF) === null
    dialog?.showModal()
    return dialog !== null
  }
}

function focusOn(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false
  element.focus()
  return true
}

function moveRow(step: number): boolean {
  const rows = [...document.querySelectorAll('.data-table > .table-scroll > table > tbody > tr')]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const row = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step]
  return focusOn(row?.querySelector('th a') ?? row?.querySelector('a, input'))
}

function tickRow(): boolean {
  const row = document.activeElement?.closest('tr')
  const box = row?.querySelector<HTMLInputElement>('td.select input')
  box?.click()
  return box != null
}

customElements.define('nt-shortcuts', Shortcuts)
