import type { OfficialDocument, Poster, SlipSheet } from './content.ts'

/** What the printing child is asked to make. */
export type PrintOrder =
  | {
      readonly kind: 'document'
      readonly format: 'docx' | 'pdf'
      readonly document: OfficialDocument
    }
  | { readonly kind: 'poster'; readonly poster: Poster }
  | { readonly kind: 'slips'; readonly sheet: SlipSheet }

/** What it answers: the file, or that there is none. The error's own words stay behind: they quote the paper. */
export type PrintAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false }
