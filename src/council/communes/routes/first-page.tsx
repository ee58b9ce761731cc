import type { InstallationPageRoute } from '../../../platform/web/installation.server.ts'
import {
  EmptyState,
  Form,
  FormActions,
  PageHeading,
  SearchField,
  SubmitButton,
} from '../../../ui/index.ts'
import { hasOperator } from '../../../platform/identity/operators.server.ts'
import { unitsNamed, type Unit } from '../units.server.ts'
import { paths } from '../views/paths.ts'

/** The installation's first page: its councils, and the council of a commune that is looked for. */
export const firstPage: InstallationPageRoute = async (page) => {
  const councils = page.deps.councils.all()
  if (councils.length === 0 && !(await hasOperator(page.deps.db))) return page.seeOther(paths.begin)
  const words = (page.query.get('tim') ?? '').slice(0, 100)
  const units = await unitsNamed(page.deps.db, words)
  return page.show(
    { title: 'Hội đồng nhân dân trên hệ thống này' },
    <>
      <PageHeading
        title="Hội đồng nhân dân trên hệ thống này"
        lead="Tìm xã, phường, đặc khu của bạn; gõ có dấu hay không dấu đều được."
      />
      <Form method="get" action="/" label="Tìm Hội đồng">
        <SearchField name="tim" label="Tên xã, phường, đặc khu" value={words} />
        <FormActions>
          <SubmitButton>Tìm</SubmitButton>
        </FormActions>
      </Form>
      {words === '' ? <CouncilList councils={councils} /> : <UnitList units={units} />}
    </>,
  )
}

function CouncilList({
  councils,
}: {
  councils: readonly { slug: string; name: string; provinceName: string }[]
}) {
  if (councils.length === 0)
    return <EmptyState title="Chưa có Hội đồng nào">Người vận hành đang cài đặt.</EmptyState>
  return (
    <ul>
      {councils.map(({ slug, name, provinceName }) => (
        <li>
          <a href={`/${slug}/`}>{name}</a>, {provinceName}
        </li>
      ))}
    </ul>
  )
}

function UnitList({ units }: { units: readonly Unit[] }) {
  if (units.length === 0) {
    return (
      <EmptyState title="Không tìm thấy">
        Hãy kiểm tra lại tên, hoặc thêm tên tỉnh, thành phố.
      </EmptyState>
    )
  }
  return (
    <ul>
      {units.map(({ fullName, province, councilSlug }) => (
        <li>
          {councilSlug ? <a href={`/${councilSlug}/`}>{fullName}</a> : fullName}, {province}
          {councilSlug ? null : ' (chưa có trên hệ thống này)'}
        </li>
      ))}
    </ul>
  )
}
