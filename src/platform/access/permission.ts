import type { Actor } from './actor.ts'

/** One permission: the sentence a clerk can read, and who it is true for. */
export type Permission = {
  /** Completes the act's name: "Thường trực HĐND và chuyên viên giúp việc được phân loại kiến nghị." */
  readonly sentence: string
  may(actor: Actor | null): boolean
}

/** A slice's closed list of permissions, keyed `noun.verb`. */
export type Permissions = Readonly<Record<string, Permission>>
