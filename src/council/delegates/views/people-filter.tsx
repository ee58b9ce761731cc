import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, DateField, FilterSelect, TableToolbar, TextField } from '../../../ui/index.ts'
import { listAddress, pageNumber } from '../../frame/list-address.ts'
import type { BodyOnDay } from '../organisation.ts'
import type { PeopleFilter } from '../people.server.ts'
import { dayAsked } from './as-of.tsx'
import { paths } from './paths.ts'

/** Reads the list's filter from its address; what it cannot read it leaves out. */
export function peopleFilterOf(page: PageContext): PeopleFilter {
  const { query } = page
  const body = query.get('to-chuc') ?? ''
  const holding = query.get('giu')
  return {
    words: (query.get('tim') ?? '').slice(0, 200),
    bodyId: hasIdShape(body) ? body : null,
    holding: holding === 'some' || holding === 'none' ? holding : null,
    on: dayAsked(page).on,
    page: pageNumber(query),
  }
}

export function PeopleToolbar(props: {
  page: PageContext
  filter: PeopleFilter
  bodies: readonly BodyOnDay[]
}) {
  const { page, filter, bodies } = props
  const exportHref = (format: string) =>
    listAddress(page, `${paths.people}/xuat`, { dang: format, trang: null })
  return (
    <TableToolbar
      filterAction={page.base + paths.people}
      clearHref={page.base + paths.people}
      filters={
        <>
          <TextField name="tim" label="Họ tên" value={filter.words} optional="unmarked" />
          <FilterSelect
            name="to-chuc"
            label="Tổ chức"
            value={filter.bodyId}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FilterSelect
            name="giu"
            label="Chức vụ"
            value={filter.holding}
            options={[
              { value: 'some', label: 'Đang giữ chức vụ' },
              { value: 'none', label: 'Không giữ chức vụ' },
            ]}
          />
          <DateField
            name="ngay"
            label="Tính đến ngày"
            hint={undefined}
            optional="unmarked"
            value={writeDay(filter.on)}
          />
        </>
      }
      exports={
        <>
          <ButtonLink href={exportHref('xlsx')} download>
            Tải Excel
          </ButtonLink>
          <ButtonLink href={exportHref('csv')} download>
            Tải CSV
          </ButtonLink>
        </>
      }
    />
  )
}
