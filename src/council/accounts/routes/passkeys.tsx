import { ok } from '../../../kernel/result.ts'
import { passkeysOf, renamePasskey } from '../../../platform/identity/passkeys.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { addPasskeyForm, removePasskeyForm, renamePasskeyForm, startPasskeyForm } from '../forms.ts'
import { addPage, makePage, renamePage, removePage } from '../views/passkeys.tsx'

const path = '/tai-khoan'

export const addPasskeyPage: PageRoute = (page) => addPage(page)

/** Password and name first; the page that answers asks the device. */
export const startPasskey = serviceRoute({
  act: 'passkey.start',
  form: startPasskeyForm,
  secrets: ['current'],
  async serve({ identity, council, origin, visit }, { current, name }) {
    const relyingParty = { origin, name: council.name }
    const started = await identity.startPasskey({ current, name, relyingParty, visit })
    if (!started.ok) return started
    const options = started.value
    return ok({ show: (page: PageContext) => makePage(page, options) })
  },
  again: addPasskeyPage,
})

export const addPasskey = serviceRoute({
  act: 'passkey.add',
  form: addPasskeyForm,
  secrets: ['response'],
  async serve({ identity, council, origin, visit }, { response }) {
    const relyingParty = { origin, name: council.name }
    const added = await identity.addPasskey({ response, relyingParty, visit })
    return added.ok ? ok({ next: `${path}?xong=passkey.add` }) : added
  },
  again: addPasskeyPage,
})

/** The owner's passkey that the address names; a page without it is not found. */
async function named(page: PageContext) {
  const { actor } = page
  const own = actor ? await passkeysOf(page.tx, actor.accountId) : []
  return own.find(({ id }) => id === page.param('passkey'))
}

export const renamePasskeyPage: PageRoute = async (page) => {
  const passkey = await named(page)
  return passkey ? renamePage(page, passkey) : page.notFound()
}

export const renameOnePasskey = serviceRoute({
  act: 'passkey.rename',
  form: renamePasskeyForm,
  secrets: [],
  async serve({ deps, actor, param }, { name }) {
    if (actor) await renamePasskey(deps.db, actor.accountId, { id: param('passkey'), name })
    return ok({ next: `${path}?xong=passkey.rename` })
  },
  again: renamePasskeyPage,
})

export const removePasskeyPage: PageRoute = async (page) => {
  const passkey = await named(page)
  return passkey ? removePage(page, passkey) : page.notFound()
}

export const removeOnePasskey = serviceRoute({
  act: 'passkey.remove',
  form: removePasskeyForm,
  secrets: ['current'],
  async serve({ identity, param, visit }, { current }) {
    const removed = await identity.removePasskey({ current, id: param('passkey'), visit })
    return removed.ok ? ok({ next: `${path}?xong=passkey.remove` }) : removed
  },
  again: removePasskeyPage,
})
