/** One request as the product answered it: what it sent to PostgreSQL, and the bytes it gave back. */
export type Recording = {
  readonly sent: readonly { text: string; values: unknown[] }[]
  readonly body: string
  readonly status: number
  readonly headers: Record<string, string>
  /** Ids and codes that must differ in every repetition. */
  readonly unique: readonly string[]
}
