import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs } from '../../../ui/index.ts'

const list = '/ban-lam-viec/kien-nghi'
export const importPath = `${list}/nhap`

/** Where a page of the import stands, from the register on. */
export function ImportCrumbs({ page, here }: { page: PageContext; here?: string }) {
  const start = { href: page.base + list, label: 'Kiến nghị cử tri' }
  const upload = { label: 'Nhập từ Excel', ...(here ? { href: page.base + importPath } : {}) }
  return <Breadcrumbs crumbs={here ? [start, upload, { label: here }] : [start, upload]} />
}
