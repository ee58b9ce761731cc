import { randomUUIDv7 } from 'node:crypto'
import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
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
import { petitionBrief } from '../../petitions/index.ts'
import { stopForm } from '../forms.ts'
import { stoppedPath, unfollowPath } from '../paths.ts'
import { deleteFollower, followerById } from '../store.server.ts'
import { followText as text } from '../text.vi.ts'

/** Also for a link that was used before: what was wanted is so. */
export const stoppedPage: PageRoute = (page) =>
  page.plain(
    { title: text.stopped },
    <>
      <PageHeading title={text.stopped} />
      <Notice tone="success" isAnnounced>
        {text.stoppedMeaning}
      </Notice>
      <ButtonLink href={`${page.base}/`}>{text.home}</ButtonLink>
    </>,
  )

/** Where the link under each mail leads: one button ends the mails of this petition. */
export const stopPage: PageRoute = async (page) => {
  const id = page.param('id')
  const follower = hasIdShape(id) ? await followerById(page, id) : null
  const petition = follower && (await petitionBrief(page, follower.petitionId))
  if (!petition) return page.seeOther(stoppedPath)
  return page.plain(
    { title: text.stopTitle },
    <>
      <PageHeading title={text.stopTitle} lead={text.stopLead(petition.receiptCode)} />
      <Form
        action={`${page.base}${unfollowPath}/${id}`}
        idempotencyKey={randomUUIDv7()}
        turbo={false}
      >
        <FormActions>
          <SubmitButton>{text.stop}</SubmitButton>
          <ButtonLink href={`${page.base}/`}>{text.keep}</ButtonLink>
        </FormActions>
      </Form>
    </>,
  )
}

/** Also what a mail program posts by itself (RFC 8058): answered at once, without a redirect. */
export const stop = serviceRoute({
  act: 'follower.stop',
  form: stopForm,
  secrets: [],
  async serve({ deps, council, param }) {
    const { commune } = council
    const id = param('id')
    const isStopped =
      hasIdShape(id) &&
      (await inCommune(deps.db, commune, (tx) => deleteFollower({ tx, commune }, id)))
    return isStopped ? ok({ show: stoppedPage }) : refuse('follower.unknown')
  },
  again: stopPage,
})
