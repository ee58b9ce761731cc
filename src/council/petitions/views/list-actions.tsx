import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { SavedView } from '../../saved-views/index.ts'
import { petitionPermissions } from '../policy.ts'

const actions = [
  { permission: 'petition.note', slug: 'ghi-nhan', label: 'Ghi nhận kiến nghị' },
  { permission: 'petition.import', slug: 'nhap', label: 'Nhập từ Excel' },
  { permission: 'petition.write_template', slug: 'mau-cau', label: 'Mẫu câu' },
  { permission: 'petition.report', slug: 'bao-cao', label: 'Báo cáo' },
] as const

/** What may be done beside the list: the first as the main one. */
export function ListActions({ page, path }: { page: PageContext; path: string }) {
  return (
    <>
      {actions
        .filter(({ permission }) => petitionPermissions[permission].may(page.actor))
        .map(({ slug, label }, place) => (
          <ButtonLink
            href={`${page.base}${path}/${slug}`}
            variant={place === 0 ? 'primary' : 'secondary'}
          >
            {label}
          </ButtonLink>
        ))}
    </>
  )
}

/** Views of the list that everybody has, then those that this person keeps. */
export function listViews(page: PageContext, path: string, kept: readonly SavedView[]) {
  const view = (label: string, change: Record<string, string | null>) => ({
    label,
    href: listAddress(page, path, {
      trang: null,
      buoc: null,
      han: null,
      xep: null,
      'ket-qua': null,
      ...change,
    }),
    isCurrent: Object.entries({ buoc: null, han: null, 'ket-qua': null, ...change }).every(
      ([name, value]) => page.query.get(name) === value,
    ),
  })
  return [
    view('Tất cả', {}),
    view('Mới nhận', { buoc: 'received' }),
    view('Chờ chuyển', { buoc: 'classified' }),
    view('Đang giải quyết', { buoc: 'transferred' }),
    view('Chờ kiểm tra', { buoc: 'answered' }),
    view('Chờ công khai', { buoc: 'checked' }),
    view('Cử tri chưa đồng ý', { buoc: 'contested' }),
    view('Lời hứa đang theo dõi', { buoc: 'followed', xep: 'han' }),
    view('Chờ kết luận', { buoc: 'confirmed', 'ket-qua': 'settled' }),
    view('Quá hạn', { han: 'overdue', xep: 'han' }),
    view('Sắp đến hạn', { han: 'due_soon', xep: 'han' }),
    ...kept.map(({ name, query }) => ({
      label: name,
      href: `${page.base}${path}?${query}`,
      isCurrent: page.query.toString() === query,
    })),
  ]
}
