import type { LiveTopic } from '../platform/live/live-route.server.ts'
import { accessOf } from './access.ts'

/**
 * What pages may follow. A single petition is open to whoever knows its id: the stream says only
 * that it changed, and the page that is then read asks again who reads.
 */
export const liveTopics: Readonly<Record<string, LiveTopic>> = {
  petition: { kind: 'petition', of: 'one', access: accessOf('everybody') },
  petitions: { kind: 'petition', of: 'all', access: accessOf('petition.read') },
  'voter-meeting': { kind: 'voter_meeting', of: 'one', access: accessOf('everybody') },
  'voter-meetings': { kind: 'voter_meeting', of: 'all', access: accessOf('voter_meeting.read') },
  plan: { kind: 'duty', of: 'all', access: accessOf('everybody') },
  notifications: { kind: 'notification', of: 'own', access: accessOf('notification.read') },
}
