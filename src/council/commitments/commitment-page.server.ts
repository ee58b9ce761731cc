import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import type { PageContext, PageRoute } from '../../platform/web/page.server.ts'
import { proofSubject } from './files.server.ts'
import { commitmentDossier, type CommitmentDossier, type ProofShown } from './queries.server.ts'

/** A page about one commitment of the desk; says that there is none before anything else. */
export function ofCommitment(
  show: (page: PageContext, commitment: CommitmentDossier) => Promise<Response> | Response,
): PageRoute {
  return async (page) => {
    const commitment = await commitmentDossier(page, page.param('id'))
    return commitment ? show(page, commitment) : page.notFound()
  }
}

/** Files of each piece of evidence, by its id. */
export async function filesOfProofs(
  page: PageContext,
  proofs: readonly ProofShown[],
): Promise<ReadonlyMap<string, readonly AttachedFile[]>> {
  const found = await Promise.all(
    proofs.map(async ({ id }) => [id, await filesOf(page, [proofSubject(id)])] as const),
  )
  return new Map(found)
}
