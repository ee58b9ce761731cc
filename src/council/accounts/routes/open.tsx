import { freeUsername } from '../../../platform/identity/accounts.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextField } from '../../../ui/index.ts'
import { openAccount } from '../commands/open.server.ts'
import { deskText as text } from '../desk-text.vi.ts'
import { openAccountForm } from '../forms.ts'
import { proposedUsername } from '../proposed-username.ts'
import { backToAccount, verbPage } from '../views/verb-page.tsx'

export const openPage = verbPage('open', async (state, person, page) => (
  <TextField
    name="username"
    label={text.username}
    hint={text.usernameHint}
    autocomplete="off"
    spellcheck={false}
    value={
      state.typed('username') || (await freeUsername(page.tx, proposedUsername(person.personName)))
    }
    error={state.problem('username')}
  />
))

export const open = actRoute({
  act: 'account.open',
  form: openAccountForm,
  command: (context, { username }, param) =>
    openAccount(context, { personId: param('personId'), username }),
  again: openPage,
  next: backToAccount('open'),
})
