import { writeNumber } from '../../kernel/numbers.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { Pagination } from '../../ui/index.ts'
import { listAddress } from './list-address.ts'

/** Below a list: how many there are («12 cam kết»), and its other pages. */
export function ListPages(props: {
  page: PageContext
  path: string
  current: number
  total: number
  pageSize: number
  noun: string
}) {
  const { page, path, current, total, pageSize, noun } = props
  return (
    <Pagination
      page={current}
      pages={Math.max(1, Math.ceil(total / pageSize))}
      total={`${writeNumber(total)} ${noun}`}
      href={(place) => listAddress(page, path, { trang: place === 1 ? null : String(place) })}
    />
  )
}
