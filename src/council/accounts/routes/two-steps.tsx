import { ok } from '../../../kernel/result.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { confirmTotpForm, disableTotpForm, startTotpForm } from '../forms.ts'
import { accountText as text } from '../text.vi.ts'
import { drawQr } from '../views/qr.tsx'
import { confirmPage, twoStepsPage } from '../views/two-steps.tsx'

export { twoStepsPage }

export const confirmTotpPage: PageRoute = (page) => confirmPage(page)

export const startTotp = serviceRoute({
  act: 'totp.start',
  form: startTotpForm,
  secrets: ['current'],
  async serve({ identity, council, visit }, { current }) {
    const issuer = text.issuer(council.unitName)
    const drawn = await identity.startTotp({ current, issuer, visit })
    if (!drawn.ok) return drawn
    const { uri, secret } = drawn.value
    const qr = await drawQr(uri, text.qrAuthenticator)
    return ok({ show: (page: PageContext) => confirmPage(page, { qr, secret }) })
  },
  again: twoStepsPage,
})

export const confirmTotp = serviceRoute({
  act: 'totp.confirm',
  form: confirmTotpForm,
  secrets: ['code'],
  async serve({ identity, visit }, { code }) {
    const confirmed = await identity.confirmTotp({ code, visit })
    if (!confirmed.ok) return confirmed
    return ok({ next: '/tai-khoan?xong=totp.confirm', cookies: confirmed.value.cookies })
  },
  again: confirmTotpPage,
})

export const disableTotp = serviceRoute({
  act: 'totp.disable',
  form: disableTotpForm,
  secrets: ['current', 'code'],
  async serve({ identity, visit }, { current, code }) {
    const disabled = await identity.disableTotp({ current, code, visit })
    if (!disabled.ok) return disabled
    return ok({ next: '/tai-khoan?xong=totp.disable', cookies: disabled.value.cookies })
  },
  again: twoStepsPage,
})
