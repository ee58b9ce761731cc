import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { HiddenField, Notice } from '../../../ui/index.ts'
import { formPage } from '../../frame/form-page.tsx'
import type { QuestionDossier } from '../queries.server.ts'
import { stateText, verbText } from '../text.vi.ts'
import { verbsFor, verbSlugs, type PageVerb } from '../verbs.ts'
import { addresseeOf } from './marks.tsx'
import { deskPath, questionPath } from './paths.ts'

/** The page of one verb on a question; one that cannot be done now says so and leads back. */
export function verbPage(
  page: PageContext,
  question: QuestionDossier,
  props: { verb: PageVerb; lead: string; children?: Child; hasFiles?: boolean },
): Response {
  const { verb, lead, children, hasFiles } = props
  const back = questionPath(question.id)
  const may = verbsFor(page.actor, question).includes(verb)
  return formPage(page, {
    title: verbText[verb],
    overline: `${question.asker} hỏi ${addresseeOf(question)}: ${question.words}`,
    lead: may ? lead : undefined,
    current: deskPath,
    crumbs: [
      { href: deskPath, label: 'Chất vấn' },
      { href: back, label: 'Câu hỏi' },
    ],
    act: `formal_question.${verb}`,
    path: `${back}/${verbSlugs[verb]}`,
    back,
    submit: may ? verbText[verb] : null,
    hasFiles,
    keepsDraft: verb === 'answer',
    above: may ? null : (
      <Notice>
        Câu hỏi đang ở bước “{stateText[question.state]}”. Lúc này bạn chưa làm được việc này.{' '}
        <a href={page.base + back}>Quay lại câu hỏi</a>
      </Notice>
    ),
    children: (
      <>
        <HiddenField name="version" value={question.version} />
        {children}
      </>
    ),
  })
}

/** After an act on a question: its page, saying what was done. */
export const doneAt =
  (act: string) =>
  ({ id }: { id: string }) =>
    `${questionPath(id)}?xong=${act}`
