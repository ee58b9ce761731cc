import type { Actor } from '../../platform/access/actor.ts'
import type { Permissions } from '../../platform/access/permission.ts'

const isSomebody = (actor: Actor | null): boolean => actor !== null

/** Everybody has their own notifications and nobody else's. */
export const notificationPermissions = {
  'notification.read': {
    sentence: 'Người đã đăng nhập được xem thông báo của chính mình.',
    may: isSomebody,
  },
  'notification.choose': {
    sentence: 'Người đã đăng nhập được chọn cách nhận thông báo của chính mình.',
    may: isSomebody,
  },
} satisfies Permissions
