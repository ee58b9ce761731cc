/**
 * How a figure or day is known: `text` = the words of the legal text itself were read; `secondary` =
 * a newspaper, a legal question page, or only the predecessor law; `memory` = to be verified.
 */
export const confidences = ['text', 'secondary', 'memory'] as const
export type Confidence = (typeof confidences)[number]

export function isConfidence(text: string): text is Confidence {
  return (confidences as readonly string[]).includes(text)
}
