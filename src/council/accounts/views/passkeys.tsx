import { writeMoment } from '../../../kernel/clock.ts'
import type { Passkey } from '../../../platform/identity/passkeys.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Card,
  DataTable,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { passkeyText as text } from '../passkey-text.vi.ts'
import { CurrentPassword } from './authenticator.tsx'

const account = '/tai-khoan'
const path = `${account}/khoa`

/** The passkeys of one's own account, and the way to one more. */
export function PasskeyCard({
  page,
  passkeys,
}: {
  page: PageContext
  passkeys: readonly Passkey[]
}) {
  return (
    <Card title={text.passkeys}>
      <p>{text.meaning}</p>
      {passkeys.length > 0 ? <PasskeyTable base={page.base} passkeys={passkeys} /> : null}
      <FormActions>
        <ButtonLink href={`${page.base}${path}/them`}>{text.add}</ButtonLink>
      </FormActions>
    </Card>
  )
}

function PasskeyTable({ base, passkeys }: { base: string; passkeys: readonly Passkey[] }) {
  return (
    <DataTable
      caption={text.passkeys}
      isCaptionHidden
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', heading: text.name, isRowHeading: true, cell: ({ name }) => name },
        { key: 'host', heading: text.host, cell: ({ rpId }) => rpId },
        {
          key: 'added',
          heading: text.addedAt,
          isUnbroken: true,
          cell: ({ addedAt }) => writeMoment(addedAt),
        },
        {
          key: 'used',
          heading: text.usedAt,
          isUnbroken: true,
          cell: ({ usedAt }) => (usedAt ? writeMoment(usedAt) : text.neverUsed),
        },
        {
          key: 'acts',
          heading: text.acts,
          cell: ({ id, name }) => (
            <>
              <a href={`${base}${path}/${id}/doi-ten`} aria-label={`${text.rename}: ${name}`}>
                {text.rename}
              </a>{' '}
              <a href={`${base}${path}/${id}/go`} aria-label={`${text.remove}: ${name}`}>
                {text.remove}
              </a>
            </>
          ),
        },
      ]}
    />
  )
}

const framed = (title: string) => ({ title, current: account })

/** Step one: the password again, and what this device is called. */
export function addPage(page: PageContext): Response {
  const state = formState(page, 'passkey.start')
  // A refusal of the device's answer stands on this page too, above its form.
  return page.desk(
    framed(text.addTitle),
    <>
      <PageHeading title={text.addTitle} lead={text.addLead} />
      <noscript>
        <Notice tone="warning">{text.needsScript}</Notice>
      </noscript>
      <ActForm page={page} act="passkey.start" path={`${path}/them`} isNative>
        <TextField {...state.of('name')} label={text.deviceName} hint={text.deviceNameHint} />
        <CurrentPassword {...state} />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
          <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

/** Step two: the device is asked. Shown once, since what it is asked is good once. */
export function makePage(page: PageContext, options: string): Response {
  return page.desk(
    { ...framed(text.addTitle), scripts: ['passkey'] },
    <>
      <PageHeading title={text.addTitle} lead={text.makeLead} />
      <div>
        <nt-passkey
          adds=""
          options={options}
          says-waits={text.waits}
          says-cancelled={text.cancelled}
          says-known={text.known}
          says-failed={text.failed}
          hidden
        >
          <ActForm page={page} act="passkey.add" path={`${path}/tao`}>
            <HiddenField name="response" value="" />
            <FormActions>
              <SubmitButton>{text.make}</SubmitButton>
              <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
            </FormActions>
          </ActForm>
          <p role="status" />
        </nt-passkey>
        <div data-no-passkey hidden>
          <Notice tone="warning">{text.unsupported}</Notice>
        </div>
      </div>
    </>,
  )
}

export function renamePage(page: PageContext, { id, name }: Passkey): Response {
  const { of, typed } = formState(page, 'passkey.rename')
  return page.desk(
    framed(text.renameTitle),
    <>
      <PageHeading title={text.renameTitle} lead={name} />
      <ActForm page={page} act="passkey.rename" path={`${path}/${id}/doi-ten`}>
        <TextField {...of('name')} value={typed('name') || name} label={text.deviceName} />
        <FormActions>
          <SubmitButton>{text.rename}</SubmitButton>
          <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export function removePage(page: PageContext, { id, name }: Passkey): Response {
  return page.desk(
    framed(text.removeTitle),
    <>
      <PageHeading title={text.removeTitle} lead={text.removeLead(name)} />
      <ActForm page={page} act="passkey.remove" path={`${path}/${id}/go`}>
        <CurrentPassword {...formState(page, 'passkey.remove')} />
        <FormActions>
          <SubmitButton variant="danger">{text.remove}</SubmitButton>
          <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}
