import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { looksRight, rests, takesPicture } from './page-look.ts'
import { samplePassword, type TestProduct } from './product.ts'

export type PersonOptions = {
  readonly width?: number
  /** False for a browser that runs no script. */
  readonly script?: boolean
  readonly colorScheme?: 'light' | 'dark'
}

/** Longest wait for something to appear (ms): the machine may be busy with other tests. */
const patience = 30_000

/** Somebody in front of a browser: says in the story's words what they do; every page is checked. */
export class Person {
  page: Page
  readonly #product: TestProduct
  readonly #context: BrowserContext
  readonly #faults: string[] = []
  readonly #hasScript: boolean
  readonly #asked: string[] = []
  #hasLostNetwork = false
  #pictures = 0

  private constructor(
    page: Page,
    context: BrowserContext,
    product: TestProduct,
    hasScript: boolean,
  ) {
    this.page = page
    this.#context = context
    this.#product = product
    this.#hasScript = hasScript
    this.#listens(page)
  }

  #listens(page: Page): void {
    const note = (what: string, request: Request) => {
      if (!['document', 'fetch'].includes(request.resourceType())) return
      this.#asked.push(`${Math.round(performance.now())} ${what} ${request.method()} ${request.url()}`)
      this.#asked.splice(0, this.#asked.length - 12)
    }
    page.on('request', (request) => note('hỏi', request))
    page.on('requestfinished', (request) => note('được', request))
    page.on('requestfailed', (request) => note('hỏng', request))
    page.on('pageerror', (error) => this.#blames(`lỗi trang: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.#blames(`lỗi console: ${message.text()}`)
    })
  }

  /** What the browser itself says of a refused or lost request is no fault of the page. */
  #blames(fault: string): void {
    const isNetwork = this.#hasLostNetwork && fault.includes('Failed to fetch')
    if (!isNetwork && !/status of (4|5)\d\d|ERR_/.test(fault)) this.#faults.push(fault)
  }

  /** A browser window of one's own. */
  static async open(
    browser: Browser,
    product: TestProduct,
    options: PersonOptions = {},
  ): Promise<Person> {
    const { width = 1280, script = true, colorScheme } = options
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: script,
      colorScheme,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    return new Person(await context.newPage(), context, product, script)
  }

  /** Opens a path of the sample council. */
  async opens(path: string): Promise<void> {
    await this.page.goto(this.#product.at(path))
    await this.looks()
  }

  /** Goes on in another tab of the same browser, at a path of the sample council. */
  async opensAnotherTab(path: string): Promise<void> {
    this.page = await this.#context.newPage()
    this.#listens(this.page)
    await this.opens(path)
  }

  /** Their login ended elsewhere, and this browser does not know it. */
  async forgetsLogin(): Promise<void> {
    await this.#context.clearCookies()
  }

  async losesNetwork(): Promise<void> {
    this.#hasLostNetwork = true
    await this.#context.setOffline(true)
  }

  async regainsNetwork(): Promise<void> {
    await this.#context.setOffline(false)
  }

  /** Opens a path of the installation itself. */
  async opensAddress(path: string): Promise<void> {
    await this.page.goto(this.#product.url + path)
    await this.looks()
  }

  /** What a path of the sample council answers to this person's browser, without looking at it. */
  async reads(path: string): Promise<{ status: number; body: Buffer }> {
    const answer = await this.#context.request.get(this.#product.at(path))
    return { status: answer.status(), body: await answer.body() }
  }

  async signsIn(username: string, password = samplePassword): Promise<void> {
    await this.opens('/dang-nhap')
    await this.fills('Tên đăng nhập', username)
    await this.fills('Mật khẩu', password)
    await this.presses('Đăng nhập')
    assert.ok(
      !this.page.url().includes('/dang-nhap'),
      `không đăng nhập được: ${await this.words()}`,
    )
  }

  async fills(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: false }).first().fill(words)
  }

  async chooses(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: false }).first().selectOption({ label: option })
  }

  async ticks(label: string): Promise<void> {
    await this.page
      .getByRole('radio', { name: label })
      .or(this.page.getByRole('checkbox', { name: label }))
      .first()
      .check()
  }

  async attaches(
    label: string,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ): Promise<void> {
    await this.page.getByLabel(label, { exact: false }).first().setInputFiles(files)
  }

  /** Presses a button and waits for the page that follows. */
  async presses(name: string): Promise<void> {
    const button = this.page.getByRole('main').getByRole('button', { name, exact: true }).first()
    await this.#follows(() => button.click())
  }

  /** Follows a link and waits for its page. */
  async follows(name: string): Promise<void> {
    const link = this.page.getByRole('link', { name, exact: true }).first()
    await this.#follows(() => link.click())
  }

  async #follows(act: () => Promise<void>): Promise<void> {
    if (this.#hasScript) await this.#turns(act)
    else await Promise.all([this.page.waitForEvent('load'), act()])
    await this.looks()
  }

  /** With Turbo no document need be loaded anew: either a new one comes, or this one is drawn again. */
  async #turns(act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      const root = document.documentElement
      const drawn = () =>
        root.hasAttribute('data-turbo-preview') || Reflect.deleteProperty(window, 'waits')
      Reflect.set(window, 'waits', true)
      addEventListener('turbo:render', drawn)
    })
    await act()
    await this.page.waitForFunction(() => !Reflect.has(window, 'waits'))
    await this.page.waitForLoadState('load')
    await rests(this.page)
  }

  async words(): Promise<string> {
    return (await this.page.getByRole('main').innerText()).replace(/\s+/g, ' ')
  }

  async sees(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.page
        .getByText(text, { exact: false })
        .first()
        .waitFor({ state: 'attached', timeout: patience })
        .catch(async () => {
          assert.fail(
            `không thấy “${text}” ở ${this.page.url()}: ${(await this.words()).slice(0, 1500)}\n${this.#asked.join('\n')}`,
          )
        })
    }
  }

  async seesNot(text: string): Promise<void> {
    assert.ok(!(await this.page.content()).includes(text), `“${text}” lộ ra ở ${this.page.url()}`)
  }

  /** What every page must be: no script error, no axe finding, nothing wider than the window. */
  async looks(): Promise<void> {
    assert.deepEqual(this.#faults, [], this.page.url())
    await looksRight(this.page, this.#hasScript)
    this.#pictures += 1
    await takesPicture(this.page, this.#pictures)
  }

  async leaves(): Promise<void> {
    await this.#context.close()
  }
}
