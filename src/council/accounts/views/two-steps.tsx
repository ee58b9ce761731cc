import type { PageContext, PageRoute, View } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { accountText as text } from '../text.vi.ts'
import { AuthenticatorSecret, CodeField, CurrentPassword } from './authenticator.tsx'

const path = '/tai-khoan/hai-buoc'
const confirmPath = `${path}/xac-nhan`
const disablePath = `${path}/tat`

/** The second step: put on, or taken off. */
export const twoStepsPage: PageRoute = (page) =>
  page.actor?.hasTwoFactor ? takeOff(page) : putOn(page)

function putOn(page: PageContext) {
  return page.desk(
    { title: text.turnOnTitle, current: '/tai-khoan' },
    <>
      <PageHeading title={text.turnOnTitle} lead={text.turnOnLead} />
      <ActForm page={page} act="totp.start" path={path} isNative>
        <CurrentPassword {...formState(page, 'totp.start')} />
        <FormActions>
          <SubmitButton submitsWith={text.drawing}>{text.showQr}</SubmitButton>
          <ButtonLink href={`${page.base}/tai-khoan`}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

function takeOff(page: PageContext) {
  const state = formState(page, 'totp.disable')
  return page.desk(
    { title: text.turnOffTitle, current: '/tai-khoan' },
    <>
      <PageHeading title={text.turnOffTitle} lead={text.turnOffLead} />
      <ActForm page={page} act="totp.disable" path={disablePath}>
        <CurrentPassword {...state} />
        <CodeField {...state} />
        <FormActions>
          <SubmitButton variant="danger">{text.turnOff}</SubmitButton>
          <ButtonLink href={`${page.base}/tai-khoan`}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

/** The picture and letters are seen once; a wrong code asks again for the code alone. */
export function confirmPage(page: PageContext, drawn?: { qr: View; secret: string }) {
  return page.desk(
    { title: text.turnOnTitle, current: '/tai-khoan' },
    <>
      <PageHeading title={text.turnOnTitle} lead={drawn ? text.scanLead : text.confirmLead} />
      {drawn ? <AuthenticatorSecret {...drawn} /> : null}
      <ActForm page={page} act="totp.confirm" path={confirmPath}>
        <CodeField {...formState(page, 'totp.confirm')} />
        <FormActions>
          <SubmitButton>{text.turnOn}</SubmitButton>
          <ButtonLink href={page.base + path}>{text.drawAgain}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}
