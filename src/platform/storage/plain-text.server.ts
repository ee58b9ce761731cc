import { createReadStream } from 'node:fs'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { hasVirusMark } from './virus-mark.ts'

const forbidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u
const markup =
  /<(?:!doctype|\?xml|html|head|body|svg|script|iframe|object|embed|style|meta|link|img)\b/i
const startsAProgram = /^\uFEFF?\s*(?:#!|<)/

/** Plain text in UTF-8: no control signs, no page, picture or program written out as text. */
export async function screenPlainText(path: string): Promise<Result<void>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let tail = ''
  let isFirst = true
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true })
      if (isFirst && startsAProgram.test(text)) return refuse('file.kind_unsupported')
      isFirst = false
      if (hasVirusMark(chunk as Buffer)) return refuse('file.has_virus_mark')
      if (forbidden.test(text) || markup.test(tail + text)) return refuse('file.kind_unsupported')
      tail = text.slice(-16)
    }
    decoder.decode()
    return ok(undefined)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return refuse('file.kind_unsupported')
    }
    throw error
  }
}
