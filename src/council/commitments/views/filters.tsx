import type { PageContext } from '../../../platform/web/page.server.ts'
import { FilterSelect, HiddenField, TextField } from '../../../ui/index.ts'
import type { Body } from '../../delegates/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { CommitmentFilter, CommitmentView } from '../filter.ts'

/** What the ledger can be narrowed by. */
export function FilterFields(props: { filter: CommitmentFilter; bodies: readonly Body[]; topics: readonly string[] }) {
  const { filter, bodies, topics } = props
  return (
    <>
      {filter.view === 'tat-ca' ? null : <HiddenField name="xem" value={filter.view} />}
      <TextField name="tim" label="Từ cần tìm" value={filter.words} optional="unmarked" />
      <FilterSelect
        name="co-quan"
        label="Cơ quan của người cam kết"
        value={filter.bodyId}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="nhom"
        label="Nhóm vấn đề"
        value={filter.topic}
        options={topics.map((topic) => ({ value: topic, label: topic }))}
      />
    </>
  )
}

/** Links to parts of the ledger. */
export function viewLinks(page: PageContext, path: string, filter: CommitmentFilter, views: readonly [CommitmentView, string][]) {
  return views.map(([view, label]) => ({
    label,
    href: listAddress(page, path, { xem: view === 'tat-ca' ? null : view, trang: null }),
    isCurrent: filter.view === view,
  }))
}
