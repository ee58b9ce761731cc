import type { Permissions } from '../../platform/access/permission.ts'

/** What only whoever runs the installation may do, outside the councils' own offices. */
export const communePermissions = {
  'council.open': {
    sentence: 'Người vận hành hệ thống được mở Hội đồng mới.',
    may: (actor) => actor?.isOperator ?? false,
  },
  'council.issue_slip': {
    sentence: 'Người vận hành hệ thống được in phiếu cho người quản lý danh sách của Hội đồng.',
    may: (actor) => actor?.isOperator ?? false,
  },
} satisfies Permissions
