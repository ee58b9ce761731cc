import { get, post, type Route } from '../../../platform/web/route.ts'
import { deskPath as desk, importPath, portalPath as portal } from '../views/paths.ts'
import { check, checkPage } from './check.tsx'
import { checkWaiting, waitingPage } from './check-waiting.tsx'
import { define, definePage } from './define.tsx'
import { enter, enterPage } from './enter.tsx'
import { exportSet, template } from './export.ts'
import { upload, uploadPage } from './import.tsx'
import { previewPage, take } from './import-preview.tsx'
import { portalShow } from './portal-show.tsx'
import { paper } from './paper.ts'
import { deskScore, portalScore } from './score.tsx'
import { deskSet, portalSet } from './set.tsx'
import { set, targetPage } from './set-target.tsx'
import { deskShow } from './show.tsx'

/** Every URL of indicators: the portal's part, the set, one indicator, its figures. */
export const indicatorRoutes: readonly Route[] = [
  get(portal, 'everybody', portalSet),
  get(`${portal}/du-bao`, 'everybody', portalScore),
  get(`${portal}/:id`, 'everybody', portalShow),

  get(desk, 'indicator.read', deskSet),
  get(`${desk}/du-bao`, 'indicator.read', deskScore),
  get(`${desk}/xuat/:format`, 'indicator.read', exportSet),
  get(`${desk}/bao-cao/:format`, 'indicator.read', paper),
  get(`${desk}/them`, 'indicator.define', definePage),
  post(`${desk}/them`, 'indicator.define', define),
  get(importPath, 'indicator.import', uploadPage),
  post(importPath, 'indicator.import', upload),
  get(`${importPath}/mau.xlsx`, 'indicator.import', template),
  get(`${importPath}/:id`, 'indicator.import', previewPage),
  post(`${importPath}/:id`, 'indicator.import', take),
  get(`${desk}/kiem-tra`, 'indicator_figure.check', waitingPage),
  post(`${desk}/kiem-tra`, 'indicator_figure.check', checkWaiting),

  get(`${desk}/:id`, 'indicator.read', deskShow),
  get(`${desk}/:id/muc-tieu`, 'indicator_target.set', targetPage),
  post(`${desk}/:id/muc-tieu`, 'indicator_target.set', set),
  get(`${desk}/:id/so-lieu`, 'indicator_figure.enter', enterPage),
  post(`${desk}/:id/so-lieu`, 'indicator_figure.enter', enter),
  get(`${desk}/:id/so-lieu/:figureId`, 'indicator_figure.check', checkPage),
  post(`${desk}/:id/so-lieu/:figureId`, 'indicator_figure.check', check),
]
