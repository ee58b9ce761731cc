import type { Permissions } from '../../platform/access/permission.ts'

const anybody = () => true

/** Who may follow a petition by mail. Each sentence is shown to whoever is refused. */
export const followerPermissions = {
  'follower.ask': {
    sentence: 'Ai có mã của kiến nghị được theo dõi kiến nghị đó qua thư.',
    may: anybody,
  },
  'follower.confirm': {
    sentence: 'Ai nhận được thư xác nhận được xác nhận việc theo dõi.',
    may: anybody,
  },
} satisfies Permissions
