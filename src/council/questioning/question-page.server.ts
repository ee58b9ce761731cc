import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import type { PageContext, PageRoute } from '../../platform/web/page.server.ts'
import { answerSubject } from './files.server.ts'
import { questionDossier, type QuestionDossier } from './queries.server.ts'

/** A page about one question of the desk; says that there is none before anything else. */
export function ofQuestion(
  show: (page: PageContext, question: QuestionDossier) => Promise<Response> | Response,
): PageRoute {
  return async (page) => {
    const question = await questionDossier(page, page.param('id'))
    return question ? show(page, question) : page.notFound()
  }
}

/** Files of each answer, by its id. */
export async function filesOfAnswers(
  page: PageContext,
  { answers }: QuestionDossier,
): Promise<ReadonlyMap<string, readonly AttachedFile[]>> {
  const found = await Promise.all(answers.map(async ({ id }) => [id, await filesOf(page, [answerSubject(id)])] as const))
  return new Map(found)
}
