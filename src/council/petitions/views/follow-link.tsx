import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions } from '../../../ui/index.ts'

/** The way to being told by mail when this petition moves. */
export function FollowLink({ page, receiptCode }: { page: PageContext; receiptCode: string }) {
  return (
    <FormActions>
      <ButtonLink href={`${page.base}/theo-doi/${receiptCode}`}>Theo dõi qua thư</ButtonLink>
    </FormActions>
  )
}
