import { randomUUIDv7 } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Form, HiddenField, SubmitButton, type ButtonVariant } from '../../../ui/index.ts'

/** One act as one button. */
export function ActButton(props: {
  page: PageContext
  path: string
  fields?: Readonly<Record<string, string | number>>
  variant?: ButtonVariant
  children: Child
}) {
  const { page, path, fields = {}, variant, children } = props
  return (
    <Form class="form-inline" action={page.base + path} idempotencyKey={randomUUIDv7()}>
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </Form>
  )
}
