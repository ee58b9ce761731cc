import { ButtonLink } from '../../../ui/index.ts'
import { attendancesOf } from '../../sessions/index.ts'
import { hallPaths } from '../paths.ts'
import { CloseSession, ConductBar } from '../views/conduct-bar.tsx'
import { hallPage } from '../views/hall-page.tsx'
import { ItemActs, Queue } from '../views/item-acts.tsx'
import { ItemPanel } from '../views/item-panel.tsx'
import { QuorumNote } from '../views/quorum-note.tsx'
import { VoteActs } from '../views/vote-acts.tsx'
import { VotePanel } from '../views/vote-panel.tsx'

/** The chair's one screen: it follows the item at hand. */
export const cockpit = hallPage(
  { title: 'Điều hành', follows: 'hall', actions: ConductBar },
  async (hall, page) => {
    const roll = await attendancesOf(page, hall.session.id)
    return (
      <>
        <QuorumNote quorum={hall.quorum} />
        <ItemPanel hall={hall} now={page.now} footer={<ItemActs hall={hall} page={page} />} />
        <VotePanel hall={hall} />
        <VoteActs hall={hall} page={page} roll={roll} />
        <Queue hall={hall} page={page} />
        <CloseSession hall={hall} page={page} />
        <p>
          <ButtonLink href={page.base + hallPaths.secretary(hall.session.id)}>
            Bàn thư ký
          </ButtonLink>
        </p>
      </>
    )
  },
)
