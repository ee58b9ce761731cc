import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card } from '../../../ui/index.ts'
import {
  checkInCode,
  codeLasts,
  isPublicSession,
  nameOfSession,
  quorumSentence,
} from '../../sessions/index.ts'
import { hallOf, type Hall } from '../hall.server.ts'
import { ItemPanel } from '../views/item-panel.tsx'
import { VotePanel } from '../views/vote-panel.tsx'

/** The projector's page: no controls, large, follows the session and mends itself. */
export const screen: PageRoute = async (page) => {
  const hall = await hallOf(page, page.param('id'))
  if (!hall) return page.notFound()
  return page.plain(
    { title: 'Màn hình phòng họp', live: `hall:${hall.session.id}`, scripts: ['timer'] },
    <div class="stage">
      <h1>{nameOfSession(hall.session)}</h1>
      <VotePanel hall={hall} />
      <ItemPanel hall={hall} now={page.now} />
      {hall.quorum ? <p>{quorumSentence(hall.quorum)}</p> : null}
      <Code hall={hall} page={page} />
    </div>,
  )
}

/** Whoever reads the code sees the hall: it is shown here and nowhere else, and not during a vote. */
function Code({ hall, page }: { hall: Hall; page: PageContext }) {
  const { session, vote } = hall
  const isOpen = session.state === 'opened' || session.state === 'paused'
  if (!isOpen || vote?.state === 'opened') return null
  const code = checkInCode(session.checkInKey, page.now)
  return (
    <Card title="Mã điểm danh">
      <p class="slip-code">
        {code.slice(0, 3)} {code.slice(3)}
      </p>
      <p class="hint">
        Mã đổi mỗi phút. <nt-timer again-in={String(codeLasts(page.now))} />
      </p>
    </Card>
  )
}

/** The same for everybody outside the hall: item, speaker, vote and result. */
export const portalLive: PageRoute = async (page) => {
  const hall = await hallOf(page, page.param('id'))
  if (!hall || !isPublicSession(hall.session)) return page.notFound()
  return page.plain(
    { title: 'Theo dõi kỳ họp', live: `session:${hall.session.id}`, scripts: ['timer'] },
    <div class="stage">
      <h1>{nameOfSession(hall.session)}</h1>
      <ItemPanel hall={hall} now={page.now} />
      <VotePanel hall={hall} showsCast={false} />
      {hall.quorum ? <p>{quorumSentence(hall.quorum)}</p> : null}
      <p>
        <a href={`${page.base}/ky-hop/${hall.session.id}`}>Chương trình và kết quả biểu quyết</a>
      </p>
    </div>,
  )
}
