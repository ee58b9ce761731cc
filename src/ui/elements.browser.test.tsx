import assert from 'node:assert/strict'
import { after, before, beforeEach, afterEach, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../tests/support/browser.ts'
import { openStage, stageAssets } from './browser-stage.tsx'
import type { StageAnswer } from './browser-stage.tsx'
import {
  DataTable,
  DeadlineChip,
  DeskFrame,
  Dialog,
  ErrorSummary,
  Form,
  SelectField,
  SubmitButton,
  TableToolbar,
  TextArea,
  TextField,
} from './index.ts'

const rows = ['R0', 'R1', 'R2'].map((id) => ({ id }))
let version = 1

type Typed = { text?: string; error?: string; filter?: string }

function List({ filter }: Typed) {
  return (
    <DataTable
      caption="Bảng"
      columns={[{ key: 'id', heading: 'Số', cell: (row) => row.id, isRowHeading: true }]}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/viec/${row.id}`}
      select={{ formId: 'nhieu', label: (row) => row.id }}
      toolbar={
        <TableToolbar
          filterAction="/"
          filters={
            <SelectField
              name="thon"
              label="Thôn"
              optional="unmarked"
              value={filter}
              options={[{ value: 'dong', label: 'Thôn Đông' }]}
            />
          }
          bulk={{ formId: 'nhieu', action: '/nhieu', children: <SubmitButton>Giao</SubmitButton> }}
        />
      }
    />
  )
}

function Desk(typed: Typed) {
  const { text, error } = typed
  return (
    <DeskFrame
      title="Thử"
      assets={stageAssets}
      site={{ name: 'Xã Mẫu', href: '/' }}
      nav={[{ links: [{ href: '/hai', label: 'Trang hai' }] }]}
      person={{ name: 'Người thử', href: '/' }}
      signOutAction="/ra"
      search={{ action: '/' }}
      live="/song"
    >
      <h1>Bản {version}</h1>
      <DeadlineChip label="Còn 2 ngày" tone="info" summary="Tóm tắt" rows={[]} rule="Điều 1" />
      <Dialog id="hop" title="Hộp" open="Mở hộp" href="/hop">
        <p>Trong hộp</p>
      </Dialog>
      <Form action="/gui" draftKey="thu">
        <ErrorSummary errors={error ? [{ field: 'ten', message: error }] : []} />
        <TextField name="ten" label="Tên" error={error} />
        <TextArea name="noi-dung" label="Nội dung" maxLength={5} value={text} />
        <SubmitButton>Gửi</SubmitButton>
      </Form>
      <List filter={typed.filter} />
    </DeskFrame>
  )
}

function play({ url, form }: { url: URL; form?: URLSearchParams }): StageAnswer {
  if (!form) return { html: <Desk filter={url.searchParams.get('thon') ?? undefined} /> }
  if (form.get('ten')) return { status: 303, location: '/xong' }
  const text = form.get('noi-dung') ?? ''
  return { status: 422, html: <Desk error="Nhập tên." text={text} /> }
}

let browser: Browser
let stage: Awaited<ReturnType<typeof openStage>>
let page: Page
let complaints: string[]

before(async () => {
  browser = await launchBrowser()
  stage = await openStage(play)
})

after(async () => {
  await browser.close()
  stage.close()
})

beforeEach(async () => {
  version = 1
  complaints = []
  page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/refused|violat|trusted/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto(stage.url)
  await page.waitForFunction(() => window.Turbo !== undefined)
})

afterEach(async () => {
  assert.deepEqual(complaints, [], 'the policy was broken or a script failed')
  await page.close()
})

const heading = (words: string) => page.getByRole('heading', { level: 1, name: words })

async function untilHeard() {
  while (stage.listeners() !== 1) await page.waitForTimeout(20)
}

test('a live page re-reads itself and leaves open what the person opened', async () => {
  await page.getByText('Còn 2 ngày').click()
  await untilHeard()
  version = 2
  stage.tell()
  await heading('Bản 2').waitFor()
  assert.ok(await page.getByText('Tóm tắt').isVisible())
})

test('a live page does not move while the person writes, and offers to re-read', async () => {
  await page.getByLabel('Nội dung').fill('đang viết')
  await untilHeard()
  version = 2
  stage.tell()
  await page.getByText('Có cập nhật mới').waitFor()
  assert.ok(await heading('Bản 1').isVisible())
  assert.equal(await page.getByLabel('Nội dung').inputValue(), 'đang viết')
})

test('one stream at a time: a page that is left stops listening', async () => {
  await untilHeard()
  await page.getByRole('link', { name: 'Trang hai' }).click()
  await page.waitForURL('**/hai')
  await untilHeard()
})

test('an unsent text outlives a reload and is forgotten after success', async () => {
  await page.getByLabel('Nội dung').fill('dài')
  await page.reload()
  await page.getByText('Đã lấy lại phần đang viết dở').waitFor()
  assert.equal(await page.getByLabel('Nội dung').inputValue(), 'dài')
  await page.getByLabel('Tên').fill('A')
  await page.getByRole('button', { name: 'Gửi' }).click()
  await page.waitForURL('**/xong')
  assert.equal(await page.getByLabel('Nội dung').inputValue(), '')
})

test('a refusal takes the focus to its summary and keeps what was typed', async () => {
  await page.getByLabel('Nội dung').fill('đủ dài rồi')
  await page.getByRole('button', { name: 'Gửi' }).click()
  await page.getByRole('alert').waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('.error-summary'))
  assert.equal(await page.getByLabel('Nội dung').inputValue(), 'đủ dài rồi')
  assert.ok(await page.getByText('Quá 5 ký tự (tối đa 5)').isVisible())
})

test('the box above the rows ticks them all and says how many', async () => {
  const count = page.locator('#nhieu output')
  await page.getByLabel('Chọn cả trang').check()
  assert.equal(await count.textContent(), 'Đã chọn: 3')
  await page.getByLabel('Chọn R1').uncheck()
  assert.equal(await count.textContent(), 'Đã chọn: 2')
})

test('a changed filter is applied at once and keeps the focus', async () => {
  await page.getByLabel('Thôn').focus()
  await page.getByLabel('Thôn').selectOption('dong')
  await page.waitForURL('**/?*thon=dong*')
  await page.waitForFunction(() => document.activeElement?.id === 'o-thon')
})

test('a dialog opens from its link, stays through a refresh and closes with Escape', async () => {
  await page.getByRole('link', { name: 'Mở hộp' }).click()
  await page.getByText('Trong hộp').waitFor()
  await untilHeard()
  stage.tell()
  await page.getByText('Có cập nhật mới').waitFor()
  assert.ok(await page.getByText('Trong hộp').isVisible())
  await page.keyboard.press('Escape')
  await page.getByText('Trong hộp').waitFor({ state: 'hidden' })
})

test('keys walk and tick rows, reach the search, are silent while typing, and can be switched off', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  assert.equal(await focused(), 'R1')
  await page.keyboard.press('x')
  assert.ok(await page.getByLabel('Chọn R1').isChecked())
  await page.keyboard.press('k')
  assert.equal(await focused(), 'R0')
  await page.keyboard.press('/')
  await page.keyboard.type('j?')
  assert.equal(await page.getByRole('searchbox').inputValue(), 'j?')
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  await page.getByLabel('Bật phím tắt').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  assert.notEqual(await focused(), 'R0')
  await page.getByRole('button', { name: 'Phím tắt' }).click()
  assert.ok(!(await page.getByLabel('Bật phím tắt').isChecked()))
})
