import { randomUUIDv7 } from 'node:crypto'
import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { isMailOfOurs, stopMail as stopMailTo } from '../../../platform/mail/stops.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import {
  ButtonLink,
  Form,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { stopForm } from '../forms.ts'
import { stopPath } from '../stop-path.ts'
import { stopText as text } from '../text.vi.ts'

/** Where the link under a mail to a voter leads: one button ends these mails. */
export const stopMailPage: PageRoute = async (page) => {
  const id = page.param('id')
  if (!hasIdShape(id) || !(await isMailOfOurs(page, id))) return page.notFound()
  return page.plain(
    { title: text.title },
    <>
      <PageHeading title={text.title} lead={text.lead(page.council.name)} />
      <Form action={`${page.base}${stopPath}/${id}`} idempotencyKey={randomUUIDv7()} turbo={false}>
        <FormActions>
          <SubmitButton>{text.stop}</SubmitButton>
          <ButtonLink href={`${page.base}/`}>{text.keep}</ButtonLink>
        </FormActions>
      </Form>
    </>,
  )
}

const stoppedPage: PageRoute = (page) =>
  page.plain(
    { title: text.stopped },
    <>
      <PageHeading title={text.stopped} />
      <Notice tone="success" isAnnounced>
        {text.stoppedMeaning(page.council.name)}
      </Notice>
      <ButtonLink href={`${page.base}/kien-nghi/tra-cuu`}>{text.lookUp}</ButtonLink>
    </>,
  )

/** Also what a mail program posts by itself (RFC 8058): answered at once, without a redirect. */
export const stopMail = serviceRoute({
  act: 'mail.stop',
  form: stopForm,
  secrets: [],
  async serve({ deps, council, param }) {
    const { commune } = council
    const id = param('id')
    const isStopped =
      hasIdShape(id) && (await inCommune(deps.db, commune, (tx) => stopMailTo({ tx, commune }, id)))
    return isStopped ? ok({ show: stoppedPage }) : refuse('mail.unknown')
  },
  again: stopMailPage,
})
