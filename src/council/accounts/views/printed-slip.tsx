import QRCode from 'qrcode'
import { raw } from 'hono/html'
import { writeMoment } from '../../../kernel/clock.ts'
import type { Slip } from '../../../platform/identity/slips.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, DefinitionList, FormActions, Notice, PageHeading } from '../../../ui/index.ts'
import type { SlipPurpose } from '../account.ts'
import { deskText as text, purposeText } from '../desk-text.vi.ts'

export type SlipToPrint = Slip & { readonly personName: string; readonly purpose: SlipPurpose }

/**
 * The slip, to be printed at once. The QR carries the code behind a `#`, which browsers keep to
 * themselves: an address with a secret in its query stands in every log on the way.
 */
export async function PrintedSlip({ page, slip }: { page: PageContext; slip: SlipToPrint }) {
  const address = page.absolute('/dung-phieu')
  const link = `${address}#ma=${slip.code}`
  const qr = await QRCode.toString(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return (
    <>
      <div class="no-print">
        <Notice tone="warning" title={text.printNow}>
          {text.printNowMeaning}
        </Notice>
      </div>
      <PageHeading overline={page.council.name} title={purposeText[slip.purpose]} lead={slip.personName} />
      <p class="slip-code">{slip.code}</p>
      <div class="qr" role="img" aria-label={text.qrSlip}>
        {raw(qr)}
      </div>
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
    </>
  )
}
