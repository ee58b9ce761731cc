import { actRoute } from '../../../platform/web/act-route.server.ts'
import {
  annulVote,
  annulVoteForm,
  closeVote,
  closeVoteForm,
  openVote,
  openVoteForm,
} from '../../voting/index.ts'
import { cockpit } from './cockpit.tsx'
import { toCockpit } from './conduct.ts'

const voteAt = (param: (name: string) => string) => ({
  sessionId: param('id'),
  voteId: param('voteId'),
})

export const openVoteAct = actRoute({
  act: 'vote.open',
  form: openVoteForm,
  command: (context, input, param) => openVote(context, { sessionId: param('id'), ...input }),
  again: cockpit,
  next: toCockpit('vote.open'),
})

export const closeVoteAct = actRoute({
  act: 'vote.close',
  form: closeVoteForm,
  command: (context, _, param) => closeVote(context, voteAt(param)),
  again: cockpit,
  next: toCockpit('vote.close'),
})

export const annulVoteAct = actRoute({
  act: 'vote.annul',
  form: annulVoteForm,
  command: (context, input, param) => annulVote(context, { ...voteAt(param), ...input }),
  again: cockpit,
  next: toCockpit('vote.annul'),
})
