import { writeMoment } from '../../../kernel/clock.ts'
import type { InstallationPage } from '../../../platform/web/installation.server.ts'
import {
  ButtonLink,
  Card,
  DefinitionList,
  FormActions,
  Notice,
  PageHeading,
} from '../../../ui/index.ts'
import type { HolderSlip } from '../commands/open-council.server.ts'
import { paths } from './paths.ts'

type Shown = { name: string; slug: string; slips: readonly HolderSlip[] }

/** The slips of a council's accounts: to be printed now, since no code can be shown again. */
export function slipsPage(page: InstallationPage, { name, slug, slips }: Shown): Response {
  const address = page.absolute(`/${slug}/dung-phieu`)
  return page.show(
    { title: 'Phiếu cấp tài khoản' },
    <>
      <PageHeading overline={name} title="Phiếu cấp tài khoản" />
      <div class="no-print">
        <Notice tone="warning" title="Hãy in hoặc chép lại ngay">
          Mã trên phiếu chỉ hiện một lần. Trao tận tay từng người; mỗi mã dùng một lần để đặt mật
          khẩu.
        </Notice>
      </div>
      {slips.map((slip) => (
        <Card title={slip.name}>
          <p class="slip-code">{slip.code}</p>
          <DefinitionList
            items={[
              { term: 'Tên đăng nhập', value: slip.username },
              { term: 'Mở trang', value: address },
              { term: 'Dùng trước', value: writeMoment(slip.expiresAt) },
            ]}
          />
        </Card>
      ))}
      <div class="no-print">
        <FormActions>
          <ButtonLink href={`/${slug}/`} variant="primary">
            Vào trang của Hội đồng
          </ButtonLink>
          <ButtonLink href={paths.overview}>Về trang cài đặt</ButtonLink>
        </FormActions>
      </div>
    </>,
  )
}
