import type { Refusal } from '../../../kernel/result.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import { ImportCrumbs } from './import-crumbs.tsx'

const list = '/ban-lam-viec/kien-nghi'

/** Somebody was quicker: what they took in stands in the list. */
export function importGone(page: PageContext, refusal: Refusal) {
  return page.desk(
    { title: 'Tệp không còn chờ', current: list },
    <>
      <ImportCrumbs page={page} here="Xem trước" />
      <PageHeading title="Tệp không còn chờ" lead={page.sentence(refusal)} />
      <ButtonLink href={page.base + list} variant="primary">
        Xem danh sách kiến nghị
      </ButtonLink>
    </>,
  )
}
