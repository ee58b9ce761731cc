import { writeMoment } from '../../../kernel/clock.ts'
import type { Login } from '../../../platform/identity/logins.server.ts'
import { DataTable, Form, StatusChip, SubmitButton } from '../../../ui/index.ts'
import { deviceOf } from '../device.ts'
import { accountText as text, deviceText } from '../text.vi.ts'

/** Where an account is signed in: device, address, times, and a button that ends it. */
export function LoginTable({ logins, endPath }: { logins: readonly Login[]; endPath: string }) {
  return (
    <DataTable
      caption={text.logins}
      isCaptionHidden
      rows={logins}
      rowKey={(login) => login.id}
      columns={[
        {
          key: 'device',
          heading: text.device,
          isRowHeading: true,
          cell: (login) => deviceText(deviceOf(login.userAgent)),
        },
        { key: 'address', heading: text.address, cell: (login) => login.address || '–' },
        {
          key: 'begun',
          heading: text.begunAt,
          isUnbroken: true,
          cell: (login) => writeMoment(login.begunAt),
        },
        {
          key: 'used',
          heading: text.usedAt,
          isUnbroken: true,
          cell: (login) => writeMoment(login.usedAt),
        },
        {
          key: 'end',
          heading: text.end,
          cell: (login) =>
            login.isCurrent ? (
              <StatusChip label={text.thisDevice} tone="success" />
            ) : (
              <Form
                action={`${endPath}/${login.id}/ket-thuc`}
                class="form-inline"
                label={text.endOne}
              >
                <SubmitButton variant="quiet">{text.endOne}</SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}
