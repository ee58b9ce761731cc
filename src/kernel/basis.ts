/** Legal basis of a rule or refusal: the text and the place in it, as cited on screen and paper. */
export type Basis = {
  /** Document as it is cited: "Luật 72/2025/QH15". */
  readonly document: string
  /** Article, clause, point: "Điều 91, khoản 3". Absent when only the document is known. */
  readonly article?: string
  /** Identifier of the rule in the law register, when the basis is one of its rows. */
  readonly rule?: string
}
