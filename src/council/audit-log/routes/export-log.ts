import { exportLog } from '../../../platform/audit/export.server.ts'
import { newestHeads, proofOf } from '../../../platform/audit/public-proof.server.ts'
import { proofText } from '../../../platform/audit/proof-text.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { logFileName } from '../log-file-name.ts'

/** The whole public log, a line an entry, sent as fast as it is read. */
export const exportLogFile: PageRoute = (page, deps) =>
  page.respond(bytesOf(exportLog(deps, page.commune)), {
    'content-type': 'application/jsonl; charset=utf-8',
    'content-disposition': `attachment; filename="${logFileName(page.council.slug)}"`,
  })

/** The newest seal, to be kept elsewhere. */
export const newestHead: PageRoute = async (page) => {
  const [head] = await newestHeads(page, 1)
  if (!head) return page.notFound()
  return page.respond(head.note, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'attachment; filename="dau-niem.txt"',
  })
}

/** Proof that one entry stands in the sealed log. */
export const entryProof: PageRoute = async (page) => {
  const id = page.param('id')
  const proof = hasIdShape(id) ? await proofOf(page, id) : 'unknown'
  if (typeof proof === 'string') return page.notFound()
  return page.respond(proofText(proof), {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="bang-chung-${proof.index + 1}.json"`,
  })
}

function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
