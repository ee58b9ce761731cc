import type { PetitionDossier } from '../dossier.server.ts'
import { publicText } from './public-text.ts'

/**
 * A petition as the public may read it: the published title and words, and in answers, notes and evidence
 * nothing by which a person can be called up or found. Inner notes and the words before redaction are gone.
 */
export function publicPetition(petition: PetitionDossier): PetitionDossier {
  const words = publicText(petition.publicWords ?? petition.words)
  return {
    ...petition,
    title: publicText(petition.publicTitle ?? petition.title),
    words,
    publicWords: words,
    place: publicText(petition.place),
    voter: null,
    steps: petition.steps.map((taken) => ({
      ...taken,
      note: '',
      publicNote: publicText(taken.publicNote),
    })),
    answers: petition.answers.map((answer) => ({
      ...answer,
      words: publicText(answer.words),
      legalBasis: publicText(answer.legalBasis),
    })),
    evidence: petition.evidence.map((given) => ({
      ...given,
      what: publicText(given.what),
      doneBy: publicText(given.doneBy),
    })),
  }
}
