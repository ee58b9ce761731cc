import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { closeAccount } from '../commands/close.server.ts'
import { reopenAccount } from '../commands/reopen.server.ts'
import { deskText as text } from '../desk-text.vi.ts'
import { closeAccountForm, reopenAccountForm } from '../forms.ts'
import { backToAccount, verbPage } from '../views/verb-page.tsx'

const reason = (state: FormState) => (
  <TextArea {...state.of('reason')} label={text.reason} rows={3} />
)

export const closePage = verbPage('close', reason)

export const close = actRoute({
  act: 'account.close',
  form: closeAccountForm,
  command: (context, input, param) =>
    closeAccount(context, { personId: param('personId'), ...input }),
  again: closePage,
  next: backToAccount('close'),
})

export const reopenPage = verbPage('reopen', reason)

export const reopen = actRoute({
  act: 'account.reopen',
  form: reopenAccountForm,
  command: (context, input, param) =>
    reopenAccount(context, { personId: param('personId'), ...input }),
  again: reopenPage,
  next: backToAccount('reopen'),
})
