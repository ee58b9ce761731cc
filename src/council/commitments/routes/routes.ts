import { get, post, type Route } from '../../../platform/web/route.ts'
import type { CommitmentPermission } from '../policy.ts'
import { deskPath as desk, portalPath as portal } from '../views/paths.ts'
import { confirm, confirmPage, correct, correctPage, withdraw, withdrawPage } from './correct.tsx'
import { postpone, postponePage, release, releasePage } from './decide.tsx'
import { deskList } from './desk-list.tsx'
import { deskShow } from './desk-show.tsx'
import { exportList } from './export.ts'
import { portalList } from './portal-list.tsx'
import { portalShow } from './portal-show.tsx'
import { judge, judgePage, prove, provePage } from './prove.tsx'
import { state, statePage } from './state.tsx'

const one = `${desk}/:id`
const read: CommitmentPermission = 'commitment.read'

/** Every URL of the ledger: the public's, the list, one commitment and its verbs. */
export const commitmentRoutes: readonly Route[] = [
  get(portal, 'everybody', portalList),
  get(`${portal}/:id`, 'everybody', portalShow),

  get(desk, read, deskList),
  get(`${desk}/ghi`, 'commitment.state', statePage),
  post(`${desk}/ghi`, 'commitment.state', state),
  get(`${desk}/xuat/:format`, read, exportList),
  get(one, read, deskShow),
  get(`${one}/sua`, read, correctPage),
  post(`${one}/sua`, 'commitment.correct', correct),
  get(`${one}/xac-nhan`, read, confirmPage),
  post(`${one}/xac-nhan`, 'commitment.confirm', confirm),
  get(`${one}/bo`, read, withdrawPage),
  post(`${one}/bo`, 'commitment.withdraw', withdraw),
  get(`${one}/doi-ngay`, read, postponePage),
  post(`${one}/doi-ngay`, 'commitment.postpone', postpone),
  get(`${one}/bang-chung`, read, provePage),
  post(`${one}/bang-chung`, 'commitment.prove', prove),
  get(`${one}/xet`, read, judgePage),
  post(`${one}/xet`, 'commitment.judge', judge),
  get(`${one}/thoi-theo-doi`, read, releasePage),
  post(`${one}/thoi-theo-doi`, 'commitment.release', release),
]
