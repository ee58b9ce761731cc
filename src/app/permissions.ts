import type { Permissions } from '../platform/access/permission.ts'
import { petitionPermissions } from '../council/petitions/index.ts'

/** Every permission of the product: each slice's own list. */
export const permissions: Permissions = { ...petitionPermissions }
