import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink } from '../../../ui/index.ts'
import type { DutyOnWall } from '../wall.ts'
import { planPermissions } from '../policy.ts'
import { places } from './addresses.ts'

const acts = [
  { permission: 'duty.assign', slug: 'phan-cong', label: 'Phân công' },
  { permission: 'evidence.add', slug: 'them-bang-chung', label: 'Thêm bằng chứng' },
  { permission: 'duty.edit', slug: 'sua', label: 'Sửa' },
  { permission: 'duty.set_evidence_rules', slug: 'cach-tinh', label: 'Cách tính bằng chứng' },
  { permission: 'duty.retire', slug: 'thoi-ap-dung', label: 'Thôi áp dụng' },
] as const

/** What this person may do with a duty; one that no longer holds offers nothing. */
export function DutyActs({ page, duty }: { page: PageContext; duty: DutyOnWall }) {
  if (duty.retiredOn) return null
  const isCounted = duty.kind !== 'principle'
  return (
    <>
      {acts
        .filter(({ permission }) => planPermissions[permission].may(page.actor))
        .filter(({ slug }) => isCounted || slug !== 'them-bang-chung')
        .map(({ slug, label }, place) => (
          <ButtonLink
            href={`${page.base}${places.desk}/muc/${duty.id}/${slug}`}
            variant={place === 0 ? 'primary' : 'secondary'}
          >
            {label}
          </ButtonLink>
        ))}
    </>
  )
}
