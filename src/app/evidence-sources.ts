import { commitmentEvidence } from '../council/commitments/index.ts'
import { questioningEvidence } from '../council/questioning/index.ts'
import { documentEvidence } from '../council/documents/index.ts'
import { indicatorEvidence } from '../council/indicators/index.ts'
import { programmeEvidence } from '../council/programme/index.ts'
import { supervisionEvidence } from '../council/supervision/index.ts'
import { petitionEvidence } from '../council/petitions/index.ts'
import { voterMeetingEvidence } from '../council/voter-meetings/index.ts'
import { sessionEvidence } from '../council/sessions/index.ts'
import { planEvidence, type EvidenceSource } from '../council/plan/index.ts'

/** Every slice that gives evidence for the duties of a plan. */
export const evidenceSources: readonly EvidenceSource[] = [planEvidence, programmeEvidence, supervisionEvidence, documentEvidence, commitmentEvidence, questioningEvidence, sessionEvidence, petitionEvidence, voterMeetingEvidence, indicatorEvidence]
