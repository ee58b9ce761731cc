import { get, post, type Route } from '../../../platform/web/route.ts'
import type { QuestionPermission } from '../policy.ts'
import { deskPath as desk, nextPath, portalPath as portal } from '../views/paths.ts'
import { answer, answerPage, judge, judgePage } from './answer.tsx'
import { deskList } from './desk-list.tsx'
import { deskShow } from './desk-show.tsx'
import { nextList } from './next.tsx'
import { portalList, portalShow } from './portal.tsx'
import { register, registerPage } from './register.tsx'
import { cite, citePage, close, closePage, send, sendPage, sort, sortPage, withdraw, withdrawPage } from './send.tsx'

const one = `${desk}/:id`
const read: QuestionPermission = 'formal_question.read'

/** Every URL of questioning: the public's, the register, the next list, one question and its verbs. */
export const questioningRoutes: readonly Route[] = [
  get(portal, 'everybody', portalList),
  get(`${portal}/:id`, 'everybody', portalShow),

  get(desk, read, deskList),
  get(`${desk}/dang-ky`, 'formal_question.register', registerPage),
  post(`${desk}/dang-ky`, 'formal_question.register', register),
  get(nextPath, read, nextList),
  get(one, read, deskShow),
  get(`${one}/chuyen`, read, sendPage),
  post(`${one}/chuyen`, 'formal_question.send', send),
  get(`${one}/tra-loi`, read, answerPage),
  post(`${one}/tra-loi`, 'formal_question.answer', answer),
  get(`${one}/nhan-xet`, read, judgePage),
  post(`${one}/nhan-xet`, 'formal_question.judge', judge),
  get(`${one}/ket-thuc`, read, closePage),
  post(`${one}/ket-thuc`, 'formal_question.close', close),
  get(`${one}/nhom`, read, sortPage),
  post(`${one}/nhom`, 'formal_question.sort', sort),
  get(`${one}/nghi-quyet`, read, citePage),
  post(`${one}/nghi-quyet`, 'formal_question.cite', cite),
  get(`${one}/rut`, read, withdrawPage),
  post(`${one}/rut`, 'formal_question.withdraw', withdraw),
]
