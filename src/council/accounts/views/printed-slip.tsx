import { writeMoment } from '../../../kernel/clock.ts'
import type { Slip } from '../../../platform/identity/slips.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, DefinitionList, FormActions, Notice, PageHeading } from '../../../ui/index.ts'
import type { SlipPurpose } from '../account.ts'
import { deskText as text, purposeText } from '../desk-text.vi.ts'
import { drawQr } from './qr.tsx'

export type SlipToPrint = Slip & { readonly personName: string; readonly purpose: SlipPurpose }

const path = '/dung-phieu'

/** The slip, to be printed at once, in the plain frame. */
export async function printedSlip(page: PageContext, slip: SlipToPrint): Promise<Response> {
  const address = page.absolute(path)
  // Behind a `#`, which browsers keep to themselves: a secret in a query stands in every log on the way.
  const qr = await drawQr(`${address}#ma=${slip.code}`, text.qrSlip)
  return page.plain(
    { title: purposeText[slip.purpose] },
    <>
      <div class="no-print">
        <Notice tone="warning" title={text.printNow}>
          {text.printNowMeaning}
        </Notice>
      </div>
      <PageHeading
        overline={page.council.name}
        title={purposeText[slip.purpose]}
        lead={slip.personName}
      />
      <p class="slip-code">{slip.code}</p>
      {qr}
      <DefinitionList
        items={[
          { term: text.username, value: slip.username },
          { term: text.slipAddress, value: address },
          { term: text.slipUntil, value: writeMoment(slip.expiresAt) },
        ]}
      />
      <ol>
        {text.slipSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <FormActions>
        <ButtonLink href={`${page.base}/ban-lam-viec/tai-khoan`}>{text.backToAccounts}</ButtonLink>
      </FormActions>
    </>,
  )
}
