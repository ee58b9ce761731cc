import type { LogText } from '../../platform/audit/log-text.ts'

/** How the audit log names what is done about following; no address stands in it. */
export const followerLogText: LogText = {
  acts: {
    'follower.ask': 'Xin theo dõi kiến nghị qua thư',
    'follower.confirm': 'Xác nhận theo dõi kiến nghị qua thư',
  },
  subjects: {},
}
