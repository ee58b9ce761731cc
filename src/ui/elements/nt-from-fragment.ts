/** Fills its empty input with what stands behind the `#` of the address, which no server ever sees. */
class FromFragment extends HTMLElement {
  connectedCallback() {
    const given = new URLSearchParams(location.hash.slice(1)).get(this.getAttribute('name') ?? '')
    const input = this.querySelector('input')
    if (!given || !input) return
    if (input.value === '') input.value = given
    // A secret must not stay in the address bar, nor in the history.
    history.replaceState(history.state, '', location.pathname + location.search)
  }
}

customElements.define('nt-from-fragment', FromFragment)
