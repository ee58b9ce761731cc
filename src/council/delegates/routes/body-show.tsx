import { writeDay } from '../../../kernel/clock.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Card,
  DefinitionList,
  PageHeading,
  StatusChip,
} from '../../../ui/index.ts'
import {
  bodyRecord,
  deputisingsGiven,
  officeHistory,
  type BodyRecord,
} from '../organisation.server.ts'
import { delegatePermissions } from '../policy.ts'
import { bodyKindText } from '../text.vi.ts'
import { DeputisingList, OfficesTable } from '../views/offices-table.tsx'
import { bodyPath, paths } from '../views/paths.ts'

/** One body: what it is, who holds and held its offices. */
export const bodyShow: PageRoute = async (page) => {
  const id = page.param('id')
  if (!hasIdShape(id)) return page.notFound()
  const [body, offices, given] = await Promise.all([
    bodyRecord(page, id),
    officeHistory(page, { bodyId: id }),
    deputisingsGiven(page, { bodyId: id }),
  ])
  if (!body) return page.notFound()
  const isKeeper = !body.closedOn && delegatePermissions['membership.appoint'].may(page.actor)
  return page.desk(
    { title: body.name, current: paths.organisation, live: `body:${id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.organisation, label: 'Tổ chức bộ máy' },
          { label: body.name },
        ]}
      />
      <PageHeading
        overline={bodyKindText[body.kind]}
        title={body.name}
        status={
          body.closedOn ? <StatusChip label={`Kết thúc ngày ${writeDay(body.closedOn)}`} /> : null
        }
        actions={
          isKeeper ? (
            <>
              <ButtonLink href={`${page.base}${bodyPath(id)}/bo-nhiem`} variant="primary">
                Ghi người giữ chức vụ
              </ButtonLink>
              <ButtonLink href={`${page.base}${bodyPath(id)}/ket-thuc`}>
                Kết thúc tổ chức
              </ButtonLink>
            </>
          ) : null
        }
      />
      <Particulars body={body} />
      <OfficesTable page={page} title="Người giữ chức vụ" offices={offices} by="person" />
      <DeputisingList page={page} given={given} />
    </>,
  )
}

function Particulars({ body }: { body: BodyRecord }) {
  const items = [
    { term: 'Tổ chức cấp trên', value: body.parentName },
    { term: 'Ký hiệu văn bản', value: body.symbol },
    { term: 'Thôn', value: body.hamletName },
    { term: 'Địa bàn', value: body.areas.join(', ') },
    { term: 'Thành lập', value: body.openedOn ? writeDay(body.openedOn) : '' },
  ].filter(({ value }) => value)
  return items.length === 0 ? null : (
    <Card>
      <DefinitionList items={items} />
    </Card>
  )
}
