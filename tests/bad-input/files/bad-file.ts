/** One planted file: what it is, the name it comes under, and the refusal it gets. */
export type BadFile = {
  readonly what: string
  readonly name: string
  bytes(): Buffer | Promise<Buffer>
  readonly refusal: string
}

export const megabytes = (count: number): number => count * 1024 * 1024

/** The mark of the test virus, in parts, so that no scanner takes this source for it. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}',
  '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
  '$H+H*',
].join('')
