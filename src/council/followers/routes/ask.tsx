import { orRefuse } from '../../../kernel/result.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { byCode } from '../../../platform/web/limits.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  DefinitionList,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { petitionToFollow } from '../../petitions/index.ts'
import { askToFollow } from '../commands/ask.server.ts'
import { askForm } from '../forms.ts'
import { followPath, petitionPath } from '../paths.ts'
import { followText as text } from '../text.vi.ts'

/** Asks for a mailbox to be told of one petition, found by its code. */
export const followPage: PageRoute = async (page, { limits }) => {
  const typed = page.param('code')
  const find = () => petitionToFollow(page, typed)
  const petition = orRefuse(await byCode(limits, page.client, find))
  if (!petition) return page.notFound()
  const { receiptCode, title, isPublic, isClosedMatter } = petition
  const back = (
    <ButtonLink href={page.base + petitionPath(receiptCode, !isPublic)}>{text.back}</ButtonLink>
  )
  return page.portal(
    { title: text.title, current: '/kien-nghi' },
    <>
      <PageHeading title={text.title} lead={isClosedMatter ? undefined : text.lead} />
      <DefinitionList
        items={[
          { term: text.petition, value: title },
          { term: text.receiptCode, value: receiptCode },
        ]}
      />
      {isClosedMatter ? (
        <>
          <Notice tone="warning">{text.closedMatter}</Notice>
          {back}
        </>
      ) : (
        <ActForm page={page} act="follower.ask" path={`${followPath}/${receiptCode}`}>
          <TextField
            {...formState(page, 'follower.ask').of('address')}
            label={text.address}
            hint={text.addressHint}
            type="email"
            inputMode="email"
            autocomplete="email"
          />
          <div class="visually-hidden" aria-hidden="true">
            <input
              type="text"
              name="website"
              tabindex={-1}
              autocomplete="off"
              aria-label="Để trống ô này"
            />
          </div>
          <FormActions>
            <SubmitButton submitsWith={text.asking}>{text.ask}</SubmitButton>
            {back}
          </FormActions>
        </ActForm>
      )}
    </>,
  )
}

export const ask = actRoute({
  act: 'follower.ask',
  form: askForm,
  command: (context, { address, website }, param) =>
    askToFollow(context, { code: param('code'), address, isBaited: !!website }),
  again: followPage,
  next: ({ receiptCode }) => `${followPath}/${receiptCode}?xong=follower.ask`,
})
