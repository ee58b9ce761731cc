import { writeFileSync } from 'node:fs'
import { docxOf } from './docx.server.ts'
import { tinos } from './fonts.server.ts'
import type { PrintAnswer, PrintOrder } from './order.ts'
import { openPress } from './pdf.server.ts'
import { openTypesetting } from './prepare.server.ts'
import { qrDrawing } from './qr.server.ts'
import { setPoster, setSlips } from './small-papers.ts'

// The printing child: fonts and press live here only. It knows nothing but the paper it is given: no
// setting, no database, no file but fonts and templates.
giveWayFirst()
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
    return { ok: true, bytes: new Uint8Array(await make(order)) }
  } catch {
    return { ok: false }
  }
}

/** Where memory runs out the kernel ends this child, and never the server. */
function giveWayFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Not Linux, or not allowed: then the kernel chooses.
  }
}

process.on('message', (order: PrintOrder) => {
  void answer(order).then((done) => process.send?.(done))
})
process.on('disconnect', () => process.exit())
