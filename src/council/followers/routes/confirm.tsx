import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, Notice, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { petitionBrief } from '../../petitions/index.ts'
import { confirmFollower } from '../commands/confirm.server.ts'
import { confirmForm } from '../forms.ts'
import { confirmPath } from '../paths.ts'
import { followerById } from '../store.server.ts'
import { followText as text } from '../text.vi.ts'

/** Where the first mail leads: one button. A mail program that opens links by itself confirms nothing. */
export const confirmPage: PageRoute = async (page) => {
  const id = page.param('id')
  const follower = hasIdShape(id) ? await followerById(page, id) : null
  const petition = follower && (await petitionBrief(page, follower.petitionId))
  if (!follower || !petition) return page.notFound()
  const { receiptCode } = petition
  const home = <ButtonLink href={`${page.base}/`}>{text.home}</ButtonLink>
  return page.plain(
    { title: text.confirmTitle },
    follower.isConfirmed ? (
      <>
        <PageHeading title={text.confirmed} />
        <Notice tone="success" isAnnounced>
          {text.confirmedMeaning(receiptCode)}
        </Notice>
        {home}
      </>
    ) : (
      <>
        <PageHeading title={text.confirmTitle} lead={text.confirmLead(receiptCode)} />
        <ActForm page={page} act="follower.confirm" path={`${confirmPath}/${id}`}>
          <FormActions>
            <SubmitButton>{text.confirm}</SubmitButton>
            {home}
          </FormActions>
        </ActForm>
      </>
    ),
  )
}

export const confirm = actRoute({
  act: 'follower.confirm',
  form: confirmForm,
  command: (context, _input, param) => confirmFollower(context, param('id')),
  again: confirmPage,
  next: ({ id }) => `${confirmPath}/${id}`,
})
