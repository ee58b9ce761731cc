import { actRoute } from '../../../platform/web/act-route.server.ts'
import {
  endSpeech,
  giveFloor,
  itemStepForm,
  speechStepForm,
  takeUpItem,
} from '../../agenda/index.ts'
import { closeSessionOfHall, pauseSessionOfHall } from '../../flows/close-session.server.ts'
import { finishItemOfHall } from '../../flows/end-agenda-item.server.ts'
import { openSession, resumeSession, stepForm } from '../../sessions/index.ts'
import { annulVote, annulVoteForm, closeVote, closeVoteForm, openVote, openVoteForm } from '../../voting/index.ts'
import { hallPaths } from '../paths.ts'
import { cockpit } from './cockpit.tsx'

const toCockpit = (act: string) => (value: { id: string; sessionId?: string }) =>
  `${hallPaths.cockpit(value.sessionId ?? value.id)}?xong=${act}`

export const open = actRoute({
  act: 'session.open',
  form: stepForm,
  command: (context, { version }, param) => openSession(context, { id: param('id'), version }),
  again: cockpit,
  next: toCockpit('session.open'),
})

export const pause = actRoute({
  act: 'session.pause',
  form: stepForm,
  command: (context, input, param) => pauseSessionOfHall(context, { id: param('id'), ...input }),
  again: cockpit,
  next: toCockpit('session.pause'),
})

export const resume = actRoute({
  act: 'session.resume',
  form: stepForm,
  command: (context, input, param) => resumeSession(context, { id: param('id'), ...input }),
  again: cockpit,
  next: toCockpit('session.resume'),
})

export const close = actRoute({
  act: 'session.close',
  form: stepForm,
  command: (context, input, param) => closeSessionOfHall(context, { id: param('id'), ...input }),
  again: cockpit,
  next: toCockpit('session.close'),
})

const itemAt = (param: (name: string) => string) => ({ sessionId: param('id'), itemId: param('itemId') })

export const takeUp = actRoute({
  act: 'agenda_item.take_up',
  form: itemStepForm,
  command: (context, input, param) => takeUpItem(context, { ...itemAt(param), ...input }),
  again: cockpit,
  next: toCockpit('agenda_item.take_up'),
})

export const finish = actRoute({
  act: 'agenda_item.finish',
  form: itemStepForm,
  command: (context, input, param) => finishItemOfHall(context, { ...itemAt(param), ...input }),
  again: cockpit,
  next: toCockpit('agenda_item.finish'),
})

export const giveFloorAct = actRoute({
  act: 'speech.give_floor',
  form: speechStepForm,
  command: (context, _, param) => giveFloor(context, { sessionId: param('id'), speechId: param('speechId') }),
  again: cockpit,
  next: toCockpit('speech.give_floor'),
})

export const endSpeechAct = actRoute({
  act: 'speech.end',
  form: speechStepForm,
  command: (context, _, param) => endSpeech(context, { sessionId: param('id'), speechId: param('speechId') }),
  again: cockpit,
  next: toCockpit('speech.end'),
})

const voteAt = (param: (name: string) => string) => ({ sessionId: param('id'), voteId: param('voteId') })

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
