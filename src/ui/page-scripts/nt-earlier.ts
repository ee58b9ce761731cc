type Earlier = { words: string; items: { title: string; href: string; note: string }[] }

const PAUSE = 400

/**
 * Looks, while its text box is written in, for what `src` knows of such words, and shows it below. Says
 * nothing without a connection, and never stands in the way of writing.
 */
class EarlierWords extends HTMLElement {
  timer: ReturnType<typeof setTimeout> | undefined
  asked: AbortController | undefined

  connectedCallback() {
    this.addEventListener('input', this)
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
    this.asked?.abort()
  }

  handleEvent(event: Event) {
    if (!(event.target instanceof HTMLTextAreaElement)) return
    const words = event.target.value
    clearTimeout(this.timer)
    if (words.trim() === '') return this.shows({ words: '', items: [] })
    this.timer = setTimeout(() => void this.asks(words), PAUSE)
  }

  async asks(words: string) {
    this.asked?.abort()
    this.asked = new AbortController()
    const { signal } = this.asked
    const address = `${this.getAttribute('src') ?? ''}?${new URLSearchParams({ loi: words }).toString()}`
    try {
      const answer = await fetch(address, { signal, credentials: 'same-origin' })
      if (answer.ok && !answer.redirected) this.shows((await answer.json()) as Earlier)
    } catch {
      // A lost connection, or a newer question: the box is what matters.
    }
  }

  shows({ words, items }: Earlier): void {
    const place = this.querySelector<HTMLElement>('[data-earlier]')
    const list = place?.querySelector('ul')
    if (!place || !list) return
    place.hidden = words === ''
    place.querySelector('p')!.textContent = words
    list.replaceChildren(
      ...items.map(({ title, href, note }) => {
        const link = Object.assign(document.createElement('a'), {
          href,
          target: '_blank',
          textContent: title,
        })
        const item = document.createElement('li')
        item.append(link, `: ${note}`)
        return item
      }),
    )
  }
}

customElements.define('nt-earlier', EarlierWords)
