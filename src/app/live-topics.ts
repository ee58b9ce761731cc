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
  session: { kind: 'session', of: 'one', access: accessOf('everybody') },
  // The hall's own pages also follow who is there and how many have voted.
  hall: { kind: 'session', of: 'one', also: 'session_count', access: accessOf('session.read') },
  sessions: { kind: 'session', of: 'all', access: accessOf('everybody') },
  supervision: { kind: 'supervision', of: 'one', access: accessOf('everybody') },
  supervisions: { kind: 'supervision', of: 'all', access: accessOf('supervision.read') },
  recommendation: { kind: 'recommendation', of: 'one', access: accessOf('everybody') },
  recommendations: { kind: 'recommendation', of: 'all', access: accessOf('everybody') },
  programme: { kind: 'programme', of: 'one', access: accessOf('programme.read') },
  programmes: { kind: 'programme', of: 'all', access: accessOf('programme.read') },
  plan: { kind: 'duty', of: 'all', access: accessOf('everybody') },
  indicator: { kind: 'indicator', of: 'one', access: accessOf('everybody') },
  indicators: { kind: 'indicator', of: 'all', access: accessOf('everybody') },
  document: { kind: 'official_document', of: 'one', access: accessOf('signed-in') },
  'incoming-document': { kind: 'incoming_document', of: 'one', access: accessOf('incoming_document.read') },
  'incoming-documents': { kind: 'incoming_document', of: 'all', access: accessOf('incoming_document.read') },
  'document-import': { kind: 'document_import', of: 'one', access: accessOf('document_import.send') },
  documents: { kind: 'official_document', of: 'all', access: accessOf('official_document.read') },
  'formal-question': { kind: 'formal_question', of: 'one', access: accessOf('everybody') },
  'formal-questions': { kind: 'formal_question', of: 'all', access: accessOf('formal_question.read') },
  commitment: { kind: 'commitment', of: 'one', access: accessOf('everybody') },
  commitments: { kind: 'commitment', of: 'all', access: accessOf('commitment.read') },
  notifications: { kind: 'notification', of: 'own', access: accessOf('notification.read') },
}
