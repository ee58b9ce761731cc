/** Where the parts of a paper stand among its paragraphs; -1 for a part that is not there. */
export type Places = {
  readonly nation: number
  readonly motto: number
  readonly number: number
  readonly day: number
  readonly type: number
  readonly recipients: number
}
