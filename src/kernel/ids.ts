declare const brand: unique symbol

/** A string that only the owner of `Name` may hand out: ids of different nouns do not mix. */
export type Id<Name extends string> = string & { readonly [brand]: Name }

/** Five-digit code of a commune-level unit (General Statistics Office). */
export type CommuneCode = Id<'Commune'>
export type AccountId = Id<'Account'>
export type PersonId = Id<'Person'>
export type BodyId = Id<'Body'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True when the text has the shape of an id; says nothing about whether the thing exists. */
export function hasIdShape(text: string): boolean {
  return uuid.test(text)
}
