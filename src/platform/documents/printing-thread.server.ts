import { parentPort } from 'node:worker_threads'
import { docxOf } from './docx.server.ts'
import { tinos } from './fonts.server.ts'
import type { PrintAnswer, PrintOrder } from './order.ts'
import { openPress } from './pdf.server.ts'
import { openTypesetting } from './prepare.server.ts'
import { qrDrawing } from './qr.server.ts'
import { setPoster, setSlips } from './small-papers.ts'

// The entry of the printing thread: fonts and press live here only, so the main thread never holds
// them, and pages are served while a long report is set.
const fonts = tinos()
const press = openPress(fonts)
const typesetting = openTypesetting(fonts)

async function make(order: PrintOrder): Promise<Uint8Array> {
  const setting = { show: typesetting.forPdf, bold: typesetting.bold, qr: qrDrawing }
  if (order.kind === 'poster') return press.print('poster', setPoster(order.poster, setting))
  if (order.kind === 'slips') return press.print('slips', setSlips(order.sheet, setting))
  const document = typesetting.set(order.document, order.format)
  return order.format === 'docx' ? docxOf(document) : press.print('official-document', document)
}

async function answer(order: PrintOrder): Promise<PrintAnswer> {
  try {
    // A copy with a buffer of its own can be handed over without another copy.
    return { ok: true, bytes: new Uint8Array(await make(order)) }
  } catch {
    return { ok: false }
  }
}

parentPort?.on('message', (order: PrintOrder) => {
  void answer(order).then((done) => {
    parentPort?.postMessage(done, done.ok ? [done.bytes.buffer] : [])
  })
})
