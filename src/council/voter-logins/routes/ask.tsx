import { ok, refuse } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { petitionsOfPhone } from '../../petitions/index.ts'
import { askForCode } from '../codes.server.ts'
import { askForm } from '../forms.ts'
import { phoneOfLogin } from '../store.server.ts'
import { voterText as text } from '../text.vi.ts'
import { OwnPetitions } from '../views/own-petitions.tsx'
import { askedCookie, voterLoginIn } from '../voter-cookies.server.ts'
import { placeOf, voterContext } from './voter-context.ts'

export const path = '/cu-tri'

/** One's own petitions, or the way to them: a number that a code is sent to. */
export const ownPetitions: PageRoute = async (page, { sendsMessages }) => {
  if (!sendsMessages) return page.notFound()
  const token = voterLoginIn(page.headers, placeOf(page.commune, page.client))
  const phone = token && (await phoneOfLogin(page, token))
  if (phone && !page.again) {
    const petitions = await petitionsOfPhone(page, phone)
    return page.portal(
      { title: text.title, current: path },
      <OwnPetitions page={page} phone={phone} petitions={petitions} />,
    )
  }
  return page.portal(
    { title: text.title, current: path },
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <ActForm page={page} act="voter_code.ask" path={path}>
        <TextField
          {...formState(page, 'voter_code.ask').of('phone')}
          label={text.phone}
          hint={text.phoneHint}
          type="tel"
          inputMode="tel"
          autocomplete="tel"
          width="short"
        />
        <FormActions>
          <SubmitButton submitsWith={text.sending}>{text.send}</SubmitButton>
        </FormActions>
      </ActForm>
      <p>
        {text.byReceipt} <a href={`${page.base}/kien-nghi/tra-cuu`}>{text.lookUp}</a>.
      </p>
    </>,
  )
}

export const askCode = serviceRoute({
  act: 'voter_code.ask',
  form: askForm,
  secrets: [],
  async serve(context, { phone }) {
    const { deps, client, council } = context
    if (!deps.sendsMessages) return refuse('voter_code.off')
    const counted = deps.limits.take('voter_codes', sourceOf(client))
    if (!counted.ok) return counted
    const { commune } = council
    const asked = await inCommune(deps.db, commune, (tx) =>
      askForCode(voterContext(context, tx), { phone }),
    )
    if (!asked.ok) return asked
    const cookies = [askedCookie(placeOf(commune, client), asked.value)]
    return ok({ next: `${path}/ma`, cookies })
  },
  again: ownPetitions,
})
