import { ok, refuse } from '../../../kernel/result.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { RadioGroup } from '../../../ui/index.ts'
import { slipPurposes } from '../account.ts'
import { issueAccountSlip } from '../commands/issue-slip.server.ts'
import { deskText as text, purposeHint, purposeText } from '../desk-text.vi.ts'
import { issueSlipForm } from '../forms.ts'
import { printedSlip, type SlipToPrint } from '../views/printed-slip.tsx'
import { verbPage } from '../views/verb-page.tsx'

export const issueSlipPage = verbPage('issue_slip', (state, person) => (
  <RadioGroup
    {...state.of('purpose')}
    label={text.slipKind}
    choices={slipPurposes
      .filter((purpose) => purpose !== 'authenticator_lost' || person.account?.hasTotp)
      .map((value) => ({ value, label: purposeText[value], hint: purposeHint[value] }))}
  />
))

/** An act whose result is seen once, on the page that answers it: the code is stored nowhere. */
export const issueSlip = serviceRoute({
  act: 'account.issue_slip',
  form: issueSlipForm,
  secrets: [],
  async serve({ perform, param }, { accountId, purpose }) {
    let slip: SlipToPrint | undefined
    const issued = await perform('account.issue_slip', (context) =>
      issueAccountSlip(context, { personId: param('personId'), accountId, purpose }, (printed) => {
        slip = { ...printed, purpose }
      }),
    )
    if (!issued.ok) return issued
    const shown = slip
    // The same form sent again: what was done stays done, and its code is gone.
    if (!shown) return refuse('slip.shown_once')
    return ok({ show: (page: PageContext) => printedSlip(page, shown) })
  },
  again: issueSlipPage,
})
