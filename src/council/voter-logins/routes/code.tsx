import { ok, refuse } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { maskedPhone } from '../../../platform/messages/phone.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { signInByCode } from '../codes.server.ts'
import { codeForm, leaveForm } from '../forms.ts'
import { deleteLogin } from '../store.server.ts'
import { voterText as text } from '../text.vi.ts'
import {
  askedCodeIn,
  forgottenCookies,
  newVoterLogin,
  voterLoginIn,
} from '../voter-cookies.server.ts'
import { ownPetitions, path } from './ask.tsx'
import { placeOf, voterContext } from './voter-context.ts'

/** Where the code is typed; without one asked for in this browser, back to the number. */
export const codePage: PageRoute = (page, { sendsMessages }) => {
  if (!sendsMessages) return page.notFound()
  const asked = askedCodeIn(page.headers, placeOf(page.commune, page.client))
  if (!asked && !page.again) return page.seeOther(path)
  return page.portal(
    { title: text.codeTitle, current: path },
    <>
      <PageHeading
        title={text.codeTitle}
        lead={asked ? text.codeLead(maskedPhone(asked.phone)) : undefined}
      />
      <ActForm page={page} act="voter_login.begin" path={`${path}/ma`}>
        <TextField
          name="code"
          label={text.code}
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
          error={formState(page, 'voter_login.begin').problem('code')}
        />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
        </FormActions>
      </ActForm>
      <p>
        {text.again} <a href={page.base + path}>{text.askAgain}</a>.
      </p>
    </>,
  )
}

export const enterCode = serviceRoute({
  act: 'voter_login.begin',
  form: codeForm,
  secrets: ['code'],
  async serve(context, { code }) {
    const { deps, client, council, visit } = context
    if (!deps.sendsMessages) return refuse('voter_code.off')
    const source = sourceOf(client)
    const allowed = deps.limits.look('wrong_codes', source)
    if (!allowed.ok) return allowed
    const { commune } = council
    const place = placeOf(commune, client)
    const { cookie, digest } = newVoterLogin(place)
    const asked = askedCodeIn(visit.headers, place)
    // A wrong try must count, so its transaction ends well: the refusal is a value here.
    const result = await inCommune(deps.db, commune, (tx) =>
      signInByCode(voterContext(context, tx), { asked, typed: code, tokenDigest: digest }),
    )
    if (!result.ok) {
      deps.limits.take('wrong_codes', source)
      return result
    }
    const [, forgetCode = ''] = forgottenCookies(place)
    return ok({ next: path, cookies: [cookie, forgetCode] })
  },
  again: codePage,
})

export const leave = serviceRoute({
  act: 'voter_login.end',
  form: leaveForm,
  secrets: [],
  async serve({ deps, client, council, visit }) {
    const { commune } = council
    const place = placeOf(commune, client)
    const token = voterLoginIn(visit.headers, place)
    if (token) await inCommune(deps.db, commune, (tx) => deleteLogin({ tx, commune }, token))
    return ok({ next: '/?xong=voter_login.end', cookies: forgottenCookies(place) })
  },
  again: ownPetitions,
})
