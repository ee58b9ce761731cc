import pg from 'pg'

type Parser = (text: string) => unknown
type Field = { name: string; dataTypeID: number; format: 'text' | 'binary' }

/** What the rows of one statement look like: the same at every execution of its text. */
type Shape = {
  readonly fields: readonly Field[]
  readonly parsers: readonly Parser[]
  readonly empty: Readonly<Record<string, unknown>>
}

// The parts of pg's query that its own protocol code calls, and that its types leave out.
type OpenQuery = {
  readonly name: string
  _result: { fields: readonly Field[]; addRow(row: unknown): void; _types: pg.CustomTypesConfig }
  _canceledDueToError: unknown
  hasBeenParsed(connection: object): boolean
  prepare(connection: object): void
  handleRowDescription(message: { fields: readonly Field[] }): void
  handleDataRow(message: { fields: readonly (string | null)[] }): void
}
const PlainQuery = pg.Query as unknown as new (
  config: { name: string; text: string; values: unknown[] },
  values: undefined,
  callback: (error: Error | null, result: unknown) => void,
) => OpenQuery

const shapes = new Map<string, Shape>()
const mostShapes = 2_000

/**
 * A named statement that the server describes only the first time. Its shape may be kept: PostgreSQL
 * refuses to execute a prepared statement whose columns have changed since.
 */
export class ShapedQuery extends PlainQuery {
  #shape: Shape | undefined

  override prepare(connection: object): void {
    const shape = shapes.get(this.name)
    if (!shape || !this.hasBeenParsed(connection)) return super.prepare(connection)
    this.#take(shape)
    super.prepare(withoutDescribe(connection))
  }

  override handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    const types = this._result._types
    const parsers = fields.map(({ dataTypeID, format }) => types.getTypeParser(dataTypeID, format))
    const empty = Object.fromEntries(fields.map(({ name }) => [name, null]))
    const shape = { fields, parsers, empty }
    if (shapes.size < mostShapes) shapes.set(this.name, shape)
    this.#take(shape)
  }

  override handleDataRow({ fields: texts }: { fields: readonly (string | null)[] }): void {
    if (this._canceledDueToError || !this.#shape) return
    try {
      this._result.addRow(rowOf(this.#shape, texts))
    } catch (error) {
      this._canceledDueToError = error
    }
  }

  #take(shape: Shape): void {
    this.#shape = shape
    this._result.fields = shape.fields
  }
}

function rowOf({ fields, parsers, empty }: Shape, texts: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = { ...empty }
  for (let place = 0; place < texts.length; place += 1) {
    const text = texts[place]
    if (text !== null && text !== undefined) row[fields[place]!.name] = parsers[place]!(text)
  }
  return row
}

const silent = new WeakMap<object, object>()

/** The same connection, on which asking for the description of a portal writes nothing. */
function withoutDescribe(connection: object): object {
  let twin = silent.get(connection)
  if (!twin) {
    twin = Object.create(connection, { describe: { value: () => {} } }) as object
    silent.set(connection, twin)
  }
  return twin
}
