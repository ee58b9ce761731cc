import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  attendanceOf,
  isSitting,
  officeOnSession,
  sessionById,
  sessionSubjects,
} from '../../sessions/index.ts'
import { agendaFacts } from '../events.ts'
import { agendaPermissions } from '../policy.ts'
import { agendaOf, currentItem } from '../queries.server.ts'
import { step, type SpeechKind, type SpeechVerb } from '../speech.ts'
import { insertSpeech, loadSpeech, saveSpeech } from '../speech-store.server.ts'

type Changed = Result<{ id: string; sessionId: string }>

/** Đăng ký phát biểu về nội dung đang tiến hành. */
export async function askToSpeak(
  context: ActContext,
  { sessionId, kind }: { readonly sessionId: string; readonly kind: SpeechKind },
): Promise<Changed> {
  const session = await sessionById(context, sessionId)
  if (!session) return refuse('session.not_found')
  const personId = context.actor?.personId ?? null
  if (!agendaPermissions['speech.ask'].may(context.actor) || personId === null) {
    return refuse('speech.ask_not_allowed')
  }
  if (!isSitting(session)) return refuse('agenda_item.session_not_open')
  const attendance = await attendanceOf(context, sessionId, personId)
  if (attendance?.mark !== 'present') return refuse('speech.delegate_absent')
  const item = currentItem(await agendaOf(context, sessionId))
  if (!item) return refuse('speech.nothing_under_discussion')
  const id = randomUUIDv7()
  const isNew = await insertSpeech(context, { id, sessionId, itemId: item.id, personId, kind })
  if (!isNew) return refuse('speech.asked_already')
  keep(context, { id, sessionId }, 'speech.ask', agendaFacts.speechAsked, { kind })
  return ok({ id, sessionId })
}

type At = { readonly sessionId: string; readonly speechId: string }

/** Mời phát biểu: one speaks at a time. */
export function giveFloor(context: ActContext, at: At): Promise<Changed> {
  return moveOn(context, at, 'give_floor', agendaFacts.floorGiven)
}

/** Kết thúc phát biểu */
export function endSpeech(context: ActContext, at: At): Promise<Changed> {
  return moveOn(context, at, 'end', agendaFacts.speechEnded)
}

/** Thôi phát biểu: one's own wish only. */
export function withdrawSpeech(context: ActContext, at: At): Promise<Changed> {
  return moveOn(context, at, 'withdraw', agendaFacts.speechWithdrawn)
}

async function moveOn(
  context: ActContext,
  { sessionId, speechId }: At,
  verb: Exclude<SpeechVerb, 'ask'>,
  fact: string,
): Promise<Changed> {
  const session = await sessionById(context, sessionId)
  if (!session) return refuse('session.not_found')
  if (!agendaPermissions[`speech.${verb}`].may(context.actor))
    return refuse(`speech.${verb}_not_allowed`)
  const speech = await loadSpeech(context, sessionId, speechId)
  if (!speech) return refuse('speech.not_found')
  if (verb === 'withdraw' && speech.personId !== context.actor?.personId) {
    return refuse('speech.withdraw_not_allowed')
  }
  if (verb === 'give_floor' && !isSitting(session)) return refuse('agenda_item.session_not_open')
  const next = step(speech, verb)
  if (!next.ok) return next
  if (!(await saveSpeech(context, speech.id, next.value))) return refuse('speech.somebody_speaks')
  keep(context, { id: speech.id, sessionId }, `speech.${verb}`, fact, { speaker: speech.personId })
  return ok({ id: speech.id, sessionId })
}

function keep(
  context: ActContext,
  { id, sessionId }: { id: string; sessionId: string },
  act: string,
  fact: string,
  after: Readonly<Record<string, unknown>>,
): void {
  const office = officeOnSession(context.actor)
  context.record({ act, subject: { kind: 'speech', id }, office, after }, [
    { name: fact, subject: sessionSubjects.course(sessionId) },
  ])
}
