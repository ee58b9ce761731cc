import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice } from '../../../ui/index.ts'
import { requestText } from '../text.vi.ts'
import type { PetitionDossier } from '../queries.server.ts'
import { deskVerbs, verbsFor } from '../verbs.ts'

/** What the holder asks for and nobody decided yet; whoever may decide it is led to the two ways. */
export function RequestOfHolder({ page, petition }: { page: PageContext; petition: PetitionDossier }) {
  const { asked, askedOn } = petition
  if (!asked || !askedOn) return null
  const reason = petition.steps.findLast(({ verb }) => verb === `ask_${asked}`)?.note
  const wish =
    asked === 'transfer'
      ? petition.askedHolder && `, đề xuất ${petition.askedHolder}`
      : petition.askedDueOn && `, đến ngày ${writeDay(petition.askedDueOn)}`
  const href = `${page.base}/ban-lam-viec/kien-nghi/${petition.id}`
  const mayDecide = verbsFor(page.actor, petition).includes('decline')
  const agree = asked === 'transfer' ? 'transfer' : 'extend'
  return (
    <Notice tone="warning" title={`${petition.holder} đề nghị: ${requestText[asked].toLowerCase()}`}>
      <p>
        Ngày {writeDay(askedOn)}
        {wish}. Lý do: {reason}
      </p>
      {mayDecide ? (
        <p>
          <a href={`${href}/${deskVerbs[agree]}`}>Đồng ý: {requestText[asked].toLowerCase()}</a>
          {' · '}
          <a href={`${href}/${deskVerbs.decline}`}>Từ chối đề nghị</a>
        </p>
      ) : null}
    </Notice>
  )
}
