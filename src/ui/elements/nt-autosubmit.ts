/**
 * Sends the filter form inside it when a choice changes (lists, ticks, dates; not while typing). The
 * answer is morphed in place, so the focus stays on the filter.
 */
class AutoSubmit extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this)
    this.addEventListener('click', this)
  }

  handleEvent(event: Event) {
    const target = event.target as Element
    const form = target.closest('form')
    if (!form) return
    if (event.type === 'click') {
      if (target.closest('button')) form.removeAttribute('data-turbo-action')
    } else if (target.matches('select, [type="checkbox"], [type="radio"]')) {
      form.setAttribute('data-turbo-action', 'replace')
      form.requestSubmit()
    }
  }
}

customElements.define('nt-autosubmit', AutoSubmit)
