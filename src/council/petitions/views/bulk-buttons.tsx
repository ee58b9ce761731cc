import type { PageContext } from '../../../platform/web/page.server.ts'
import { SubmitButton } from '../../../ui/index.ts'
import { petitionPermissions } from '../policy.ts'

const bulkActs = [
  { permission: 'petition.classify', slug: 'nhieu/phan-loai', label: 'Phân loại' },
  { permission: 'petition.transfer', slug: 'nhieu/chuyen', label: 'Chuyển' },
  { permission: 'petition.urge', slug: 'nhieu/don-doc', label: 'Đôn đốc' },
  { permission: 'petition.answer', slug: 'nhieu/tra-loi', label: 'Trả lời chung' },
  { permission: 'petition.read', slug: 'phieu', label: 'In phiếu biên nhận' },
] as const

/** What may be done to the ticked rows: each leads to a page that shows them once more. */
export function BulkButtons({ page, path }: { page: PageContext; path: string }) {
  const may = bulkActs.filter(({ permission }) => petitionPermissions[permission].may(page.actor))
  return (
    <>
      {may.map(({ slug, label }) => (
        <SubmitButton variant="secondary" formaction={`${page.base}${path}/${slug}`}>
          {label}
        </SubmitButton>
      ))}
    </>
  )
}
