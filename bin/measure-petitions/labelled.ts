import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import {
  petitionFields,
  petitionKinds,
  petitionLevels,
} from '../../src/council/petitions/petition.ts'
import { answerParts } from '../../src/council/petitions/wording/weigh-answer.ts'

const labelledShape = z.strictObject({
  petitions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      field: z.enum(petitionFields),
      level: z.enum(petitionLevels),
      kind: z.enum(petitionKinds),
      holder: z.enum([
        'economy',
        'culture',
        'police',
        'military',
        'service_centre',
        'committee',
        'city',
        'central',
      ]),
    }),
  ),
  pairs: z.array(z.strictObject({ one: z.string(), other: z.string(), isSameNeed: z.boolean() })),
  answers: z.array(
    z.strictObject({
      text: z.string(),
      says: z.array(z.enum(answerParts)),
      isGeneral: z.boolean(),
    }),
  ),
  privateNumbers: z.array(
    z.strictObject({
      text: z.string(),
      hidden: z.array(z.strictObject({ kind: z.string(), words: z.string() })),
    }),
  ),
})

/** Texts with what a person says of them. */
export type Labelled = z.infer<typeof labelledShape>

export const halves = ['development', 'held-out'] as const
export type Half = (typeof halves)[number]

/** One half of the labelled texts, `tests/measures/<half>.json`. Throws when the file is not in that shape. */
export async function labelledTexts(half: Half): Promise<Labelled> {
  const file = new URL(`../../tests/measures/${half}.json`, import.meta.url)
  return labelledShape.parse(JSON.parse(await readFile(file, 'utf8')))
}
