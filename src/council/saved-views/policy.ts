import type { Permissions } from '../../platform/access/permission.ts'

export const savedViewPermissions = {
  'saved_view.keep': {
    sentence: 'Người đã đăng nhập được lưu bộ lọc của riêng mình.',
    may: (actor) => actor !== null,
  },
} satisfies Permissions
