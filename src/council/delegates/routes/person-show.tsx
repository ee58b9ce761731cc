import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, DefinitionList, PageHeading } from '../../../ui/index.ts'
import { deputisingsGiven, officeHistory } from '../organisation.server.ts'
import { personRecord } from '../people.server.ts'
import { delegatePermissions } from '../policy.ts'
import { DeputisingList, OfficesTable } from '../views/offices-table.tsx'
import { paths, personPath } from '../views/paths.ts'

/** One person: contacts, every office ever held, and for whom they acted. */
export const personShow: PageRoute = async (page) => {
  const id = page.param('id')
  if (!hasIdShape(id)) return page.notFound()
  const [person, offices, given] = await Promise.all([
    personRecord(page, id),
    officeHistory(page, { personId: id }),
    deputisingsGiven(page, { personId: id }),
  ])
  if (!person) return page.notFound()
  return page.desk(
    { title: person.fullName, current: paths.people, live: `person:${id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.people, label: 'Người và chức vụ' },
          { label: person.fullName },
        ]}
      />
      <PageHeading
        title={person.fullName}
        actions={
          delegatePermissions['person.edit'].may(page.actor) ? (
            <ButtonLink href={`${page.base}${personPath(id)}/sua`}>Sửa thông tin</ButtonLink>
          ) : null
        }
      />
      <Card title="Liên hệ">
        <DefinitionList
          items={[
            { term: 'Điện thoại', value: person.phone },
            { term: 'Thư điện tử', value: person.email },
            { term: 'Tên đăng nhập', value: person.username ?? 'Chưa có tài khoản' },
          ]}
        />
      </Card>
      <OfficesTable page={page} title="Chức vụ đã và đang giữ" offices={offices} by="body" />
      <DeputisingList page={page} given={given} />
    </>,
  )
}
