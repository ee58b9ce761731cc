import { get, post, type Route } from '../../../platform/web/route.ts'
import type { ActivityRecords } from '../activity-records.server.ts'
import { deskPath as desk, portalPath as portal } from '../views/paths.ts'
import { deskActivity } from './activity.tsx'
import { programmeById } from './by-id.ts'
import { deskList } from './desk-list.tsx'
import { deskYear } from './desk-year.tsx'
import { adopt, adoptPage, drop, dropPage } from './end.tsx'
import { exportYear, yearCalendar } from './files.ts'
import { portalNewest, portalYear } from './portal.tsx'
import { add, addPage, change, changePage, draft, draftPage } from './write.tsx'

const year = `${desk}/:year`
const activity = `${year}/hoat-dong/:activityId`

/** Every URL of programmes; later slices say what carries activities out. */
export const programmeRoutes = (sources: readonly ActivityRecords[]): readonly Route[] => [
  get(portal, 'everybody', portalNewest),
  get(`${portal}/:year`, 'everybody', portalYear(sources)),
  get(`${portal}/:year/lich.ics`, 'everybody', yearCalendar),

  get(desk, 'programme.read', deskList),
  get(`${desk}/lap`, 'programme.draft', draftPage),
  post(`${desk}/lap`, 'programme.draft', draft),
  get(`${desk}/so/:id`, 'programme.read', programmeById),
  get(year, 'programme.read', deskYear(sources)),
  get(`${year}/xuat/:format`, 'programme.read', exportYear),
  get(`${year}/them`, 'activity.add', addPage),
  post(`${year}/them`, 'activity.add', add),
  get(`${year}/thong-qua`, 'programme.adopt', adoptPage),
  post(`${year}/thong-qua`, 'programme.adopt', adopt),
  get(activity, 'programme.read', deskActivity(sources)),
  get(`${activity}/sua`, 'activity.change', changePage),
  post(`${activity}/sua`, 'activity.change', change),
  get(`${activity}/bo`, 'activity.drop', dropPage),
  post(`${activity}/bo`, 'activity.drop', drop),
]
