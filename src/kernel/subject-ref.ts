/** Neutral pointer to any matter of the council: what it is and which one. */
export type SubjectRef = { readonly kind: string; readonly id: string }

export function subjectKey(ref: SubjectRef): string {
  return `${ref.kind}:${ref.id}`
}
