import type { Permissions } from '../platform/access/permission.ts'
import { accountPermissions } from '../council/accounts/index.ts'
import { auditPermissions } from '../council/audit-log/index.ts'
import { communePermissions } from '../council/communes/index.ts'
import { delegatePermissions } from '../council/delegates/index.ts'
import { commitmentPermissions } from '../council/commitments/index.ts'
import { documentPermissions } from '../council/documents/index.ts'
import { followerPermissions } from '../council/followers/index.ts'
import { notificationPermissions } from '../council/notifications/index.ts'
import { planPermissions } from '../council/plan/index.ts'
import { programmePermissions } from '../council/programme/index.ts'
import { supervisionPermissions } from '../council/supervision/index.ts'
import { agendaPermissions } from '../council/agenda/index.ts'
import { sessionPermissions } from '../council/sessions/index.ts'
import { votePermissions } from '../council/voting/index.ts'
import { petitionPermissions } from '../council/petitions/index.ts'
import { voterMeetingPermissions } from '../council/voter-meetings/index.ts'
import { indicatorPermissions } from '../council/indicators/index.ts'
import { savedViewPermissions } from '../council/saved-views/index.ts'
import { rulePermissions } from '../council/rules/index.ts'

/** Every permission of the product: each slice's own list. */
export const permissions: Permissions = { ...rulePermissions, ...delegatePermissions, ...communePermissions, ...accountPermissions, ...planPermissions, ...programmePermissions, ...supervisionPermissions, ...documentPermissions, ...commitmentPermissions, ...sessionPermissions, ...agendaPermissions, ...votePermissions, ...petitionPermissions, ...voterMeetingPermissions,
  ...indicatorPermissions, ...savedViewPermissions, ...followerPermissions, ...notificationPermissions, ...auditPermissions }
