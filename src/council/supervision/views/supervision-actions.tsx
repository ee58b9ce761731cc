import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink } from '../../../ui/index.ts'
import type { SupervisionRow } from '../shown.ts'
import { verbText } from '../text.vi.ts'
import { verbsFor, verbSlugs } from '../verbs.ts'
import { clockOf } from './marks.tsx'
import { portalPath, supervisionPath } from './paths.ts'

/** Only what this person may do to this supervision now, and its papers. */
export function Actions({ page, one }: { page: PageContext; one: SupervisionRow }) {
  const address = page.base + supervisionPath(one.id)
  return (
    <>
      {verbsFor(page.actor, one).map((verb, place) => (
        <ButtonLink
          href={`${address}/${verbSlugs[verb]}`}
          variant={place === 0 ? 'primary' : 'secondary'}
        >
          {verbText[verb]}
        </ButtonLink>
      ))}
      {one.outlinedOn ? (
        <ButtonLink href={`${address}/giay/de-cuong/docx`} download>
          Công văn đề cương
        </ButtonLink>
      ) : null}
      {one.draft ? (
        <ButtonLink href={`${address}/giay/du-thao/docx`} download>
          Dự thảo DOCX
        </ButtonLink>
      ) : null}
      {one.concludedOn ? (
        <>
          <ButtonLink href={`${address}/giay/ket-luan/docx`} download>
            Kết luận DOCX
          </ButtonLink>
          <ButtonLink href={`${address}/giay/ket-luan/pdf`} download>
            Kết luận PDF
          </ButtonLink>
          <ButtonLink href={`${page.base}${portalPath}/${one.id}`}>Trang công khai</ButtonLink>
        </>
      ) : null}
    </>
  )
}

/** Both days that the rules set for a supervision, with their arithmetic. */
export async function clocksOf(page: PageContext, one: SupervisionRow) {
  const outline = { ruleKey: one.outlineDueRule, eventOn: one.decidedOn, dueOn: one.outlineDueOn }
  const report = { ruleKey: one.reportDueRule, eventOn: one.endsOn, dueOn: one.reportDueOn }
  const isOver = one.state === 'concluded' || one.state === 'dropped'
  return [
    await clockOf(page, outline, {
      label: 'Gửi đề cương',
      isDone: isOver || one.outlinedOn !== null,
    }),
    await clockOf(page, report, { label: 'Báo cáo kết quả', isDone: isOver }),
  ]
}
