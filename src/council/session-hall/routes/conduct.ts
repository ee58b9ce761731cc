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
import { hallPaths } from '../paths.ts'
import { cockpit } from './cockpit.tsx'

export const toCockpit = (act: string) => (value: { id: string; sessionId?: string }) =>
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

const itemAt = (param: (name: string) => string) => ({
  sessionId: param('id'),
  itemId: param('itemId'),
})

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
  command: (context, _, param) =>
    giveFloor(context, { sessionId: param('id'), speechId: param('speechId') }),
  again: cockpit,
  next: toCockpit('speech.give_floor'),
})

export const endSpeechAct = actRoute({
  act: 'speech.end',
  form: speechStepForm,
  command: (context, _, param) =>
    endSpeech(context, { sessionId: param('id'), speechId: param('speechId') }),
  again: cockpit,
  next: toCockpit('speech.end'),
})
