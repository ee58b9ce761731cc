/** How a kind of subject reads in the log: each recorded field's name and the words of its values. */
export type RecordText = Readonly<
  Record<string, { readonly label: string; readonly values?: Readonly<Record<string, string>> }>
>

export type SubjectText = {
  /** The thing as people call it: "Kiến nghị". */
  readonly noun: string
  readonly record?: RecordText
  /** Where it is read by those who may, below the council's address. */
  path?(id: string): string
}

/** A slice's words in the log: its acts by permission, its subjects by kind. */
export type LogText = {
  readonly acts: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<string, SubjectText>>
}
