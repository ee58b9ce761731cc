import { writeMoment } from '../../../kernel/clock.ts'
import type { PushedDevice } from '../../../platform/push/subscriptions.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Card,
  DataTable,
  FormActions,
  HiddenField,
  Notice,
  SubmitButton,
} from '../../../ui/index.ts'
import { deviceOf, deviceText } from '../../accounts/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { pushText as text } from '../text.vi.ts'

const path = '/thong-bao/may'
const folder = '/thong-bao/'

/** Whether this machine shows a line when something is new, and which others do. */
export function PushCard(props: {
  page: PageContext
  publicKey: string
  devices: readonly PushedDevice[]
}) {
  const { page, publicKey, devices } = props
  return (
    <Card title={text.title}>
      <p>{text.meaning}</p>
      <noscript>
        <Notice tone="info">{text.needsScript}</Notice>
      </noscript>
      <div>
        <nt-push
          public-key={publicKey}
          worker={`${page.base}${folder}bao-viec.js`}
          scope={page.base + folder}
          says-waits={text.waits}
          says-refused={text.refused}
          says-failed={text.failed}
          hidden
        >
          <ActForm page={page} act="notification.push_on" path={path}>
            <HiddenField name="subscription" value="" />
            <HiddenField name="device" value={deviceHere(page)} />
            <FormActions>
              <SubmitButton variant="secondary">{text.turnOn}</SubmitButton>
            </FormActions>
          </ActForm>
          <p role="status" />
        </nt-push>
        <div data-no-push hidden>
          <Notice tone="info">{text.unsupported}</Notice>
        </div>
      </div>
      {devices.length > 0 ? <Devices page={page} devices={devices} /> : null}
    </Card>
  )
}

function deviceHere({ headers }: PageContext): string {
  return deviceText(deviceOf(headers.get('user-agent') ?? ''))
}

function Devices({ page, devices }: { page: PageContext; devices: readonly PushedDevice[] }) {
  return (
    <DataTable
      caption={text.devices}
      rows={devices}
      rowKey={({ id }) => id}
      columns={[
        { key: 'device', heading: text.device, isRowHeading: true, cell: ({ device }) => device },
        {
          key: 'added',
          heading: text.addedAt,
          isUnbroken: true,
          cell: ({ addedAt }) => writeMoment(addedAt),
        },
        {
          key: 'pushed',
          heading: text.pushedAt,
          isUnbroken: true,
          cell: ({ pushedAt }) => (pushedAt ? writeMoment(pushedAt) : text.never),
        },
        {
          key: 'acts',
          heading: text.acts,
          cell: ({ id }) => (
            <ActForm page={page} act="notification.push_off" path={`${path}/${id}/tat`}>
              <SubmitButton variant="quiet">{text.turnOff}</SubmitButton>
            </ActForm>
          ),
        },
      ]}
    />
  )
}
