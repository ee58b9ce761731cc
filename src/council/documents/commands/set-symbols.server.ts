import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { documentKinds, type DocumentKind } from '../document-kind.ts'
import { defaultSymbol, symbolShape, type SeriesWay } from '../document-number.ts'
import { saveSymbols } from '../numbers-store.server.ts'
import { actingOffice } from '../policy.ts'
import { permit } from './begin.server.ts'

export type SymbolsInput = { readonly bodyId: string; readonly way: SeriesWay } & Readonly<Record<DocumentKind, string>>

/** Đặt ký hiệu văn bản của một cơ quan; a symbol left empty or equal to the default follows the decree. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 (DOC-057): set by the body's own rules.
export async function setSymbols(context: ActContext, input: SymbolsInput): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'document_symbol.set')
  if (!allowed.ok) return allowed
  const [body] = await bodiesOn(context, context.today, { id: input.bodyId })
  if (!body) return refuse('official_document.body_unknown', { field: 'bodyId' })
  const own = new Map<DocumentKind, string>()
  for (const kind of documentKinds) {
    const symbol = input[kind].normalize('NFC').replace(/\s+/g, '')
    if (symbol === '' || symbol === defaultSymbol(kind, body)) continue
    if (!symbolShape.test(symbol)) return refuse('document_symbol.unreadable', { field: kind, values: { symbol } })
    own.set(kind, symbol)
  }
  await saveSymbols(context, body.id, { way: input.way, own })
  context.record(
    {
      act: 'document_symbol.set',
      subject: { kind: 'document_symbols', id: body.id },
      office: actingOffice(context.actor, body.id),
      after: { way: input.way, symbols: Object.fromEntries(own) },
    },
    [],
  )
  return ok({ id: body.id })
}
