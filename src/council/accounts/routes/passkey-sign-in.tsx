import { ok } from '../../../kernel/result.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { emptyForm, passkeySignInForm } from '../forms.ts'
import { returnPath } from '../return-path.ts'
import { signInPage } from './sign-in.tsx'

/** What the device is asked, for the script of the sign-in page: nothing in it tells of any account. */
export const beginPasskeySignIn = serviceRoute({
  act: 'passkey.begin',
  form: emptyForm,
  secrets: [],
  async serve({ identity, council, origin, deps, client }) {
    const counted = deps.limits.take('acts_of_stranger', sourceOf(client))
    if (!counted.ok) return counted
    const options = await identity.startPasskeySignIn({
      relyingParty: { origin, name: council.name },
    })
    return ok({
      show: (page: PageContext) => page.respond(options, { 'content-type': 'application/json' }),
    })
  },
  again: signInPage,
})

export const signInByPasskey = serviceRoute({
  act: 'login.by_passkey',
  form: passkeySignInForm,
  secrets: ['response'],
  async serve({ identity, council, origin, visit }, { response, next }) {
    const relyingParty = { origin, name: council.name }
    const signedIn = await identity.signInByPasskey({ response, relyingParty, visit })
    if (!signedIn.ok) return signedIn
    return ok({ next: returnPath(next), cookies: signedIn.value.cookies })
  },
  again: signInPage,
})
