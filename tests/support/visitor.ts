import { randomUUIDv7 } from 'node:crypto'
import type { TestProduct } from './product.ts'

/** How a visitor comes: from which address, and whether the proxy says it was over TLS. */
export type Way = { readonly address?: string; readonly isSecure?: boolean }

export type Answer = {
  readonly status: number
  readonly headers: Headers
  /** Text between the tags, one space between words. */
  readonly words: string
  readonly html: string
  /** Where it leads, within the council; '' when nowhere. */
  readonly next: string
}

/**
 * A browser without a window: keeps cookies as one does and follows nothing by itself. The product
 * must trust the proxy 127.0.0.1, through which every visitor comes from an address of their own.
 */
export class Visitor {
  readonly #product: TestProduct
  readonly #way: Way
  readonly jar = new Map<string, string>()

  constructor(product: TestProduct, way: Way = {}) {
    this.#product = product
    this.#way = way
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, {})
  }

  /** Sends a form as the page would, with a key of its own unless one is given. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    { key = randomUUIDv7(), ...headers }: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams({ ...fields, idempotencyKey: key })
    return this.#send(path, {
      method: 'POST',
      body,
      headers: { origin: this.#product.url, ...headers },
    })
  }

  async #send(path: string, request: RequestInit): Promise<Answer> {
    const { address = '203.0.113.7', isSecure = false } = this.#way
    const response = await fetch(this.#product.at(path), {
      ...request,
      redirect: 'manual',
      headers: {
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0 Safari/537.36',
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-for': address,
        'x-forwarded-proto': isSecure ? 'https' : 'http',
        ...(request.headers as Record<string, string>),
      },
    })
    this.#keep(response.headers.getSetCookie())
    const html = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      html,
      words: wordsOf(html),
      next: this.#next(response),
    }
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
  }

  #next({ headers }: Response): string {
    const location = headers.get('location')
    const base = new URL(this.#product.at('')).pathname
    return location === null ? '' : location.replace(/^https?:\/\/[^/]+/, '').replace(base, '')
  }
}

function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
