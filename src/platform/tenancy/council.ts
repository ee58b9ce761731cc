/** One council served by this installation, and how it is reached. */
export type Council = {
  readonly commune: string
  readonly slug: string
  readonly host: string | null
  readonly name: string
  /** Full name of the unit: "Xã …, Thành phố …". */
  readonly unitName: string
  readonly provinceName: string
  readonly isSample: boolean
  /** False until the first-run wizard has ended. */
  readonly isSetUp: boolean
  readonly settings: Readonly<Record<string, unknown>>
}
