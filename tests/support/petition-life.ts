import assert from 'node:assert/strict'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  confirmPetition,
  publishPetition,
  submitPetition,
  transferPetition,
} from '../../src/council/petitions/index.ts'
import type { Result } from '../../src/kernel/result.ts'
import type { ActContext } from '../../src/platform/acts/context.server.ts'
import type { Role, TestCouncil } from './council.ts'

/** A petition in a test: its code, and the version it was left at. */
export type PetitionInTest = { readonly id: string; readonly receiptCode: string; version: number }

export type AnswerInTest = {
  readonly outcome: 'settled' | 'dated_promise' | 'explained' | 'refused_with_basis'
  readonly promisedOn: Temporal.PlainDate | null
}

/** The value of a result that must be good. */
export function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

/** 'ok', or the code of the refusal. */
export async function codeOf(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

/** Days on which the steps below are done. */
export const lifeDays = {
  submit: '2026-08-27',
  classify: '2026-08-28',
  transfer: '2026-09-03',
  answer: '2026-09-10',
  check: '2026-09-10',
  publish: '2026-09-11',
} as const

/** Leads petitions of one council through their life, by the commands that people use. */
export function petitionLife(here: TestCouncil) {
  const act = async (
    petition: PetitionInTest,
    by: Role | null,
    on: string,
    command: (context: ActContext) => Promise<Result<unknown>>,
  ): Promise<PetitionInTest> => {
    must(await here.act(by, on, command))
    return { ...petition, version: petition.version + 1 }
  }
  const submitted = async (): Promise<PetitionInTest> => {
    const said = { channel: 'portal', title: 'Đường hỏng', words: 'Đường hỏng.', hamletId: null } as const
    const kept = must(
      await here.act(null, lifeDays.submit, (c) => submitPetition(c, { ...said, name: '', phone: '' })),
    )
    return { ...kept, version: 1 }
  }
  const classified = async () => {
    const petition = await submitted()
    const as = { kind: 'petition', field: 'infrastructure', level: 'commune', note: '' } as const
    return act(petition, 'clerk', lifeDays.classify, (c) => classifyPetition(c, { ...petition, ...as }))
  }
  const transferred = async () => {
    const petition = await classified()
    const holderId = here.bodies.get('agency')!
    return act(petition, 'chair', lifeDays.transfer, (c) =>
      transferPetition(c, { ...petition, holderId, note: '' }),
    )
  }
  const answered = async (answer: AnswerInTest) => {
    const petition = await transferred()
    const paper = { words: 'Đã làm xong đoạn đầu thôn.', documentNumber: '12/UBND', legalBasis: '' }
    return act(petition, 'agencyHead', lifeDays.answer, (c) =>
      answerPetition(c, { ...petition, ...paper, ...answer }),
    )
  }
  const checked = async (answer: AnswerInTest) => {
    const petition = await answered(answer)
    return act(petition, 'clerk', lifeDays.check, (c) =>
      checkPetition(c, { ...petition, note: '', marksSeen: true }),
    )
  }
  const published = async (answer: AnswerInTest) => {
    const petition = await checked(answer)
    return act(petition, 'chair', lifeDays.publish, (c) =>
      publishPetition(c, { ...petition, publicWords: '', note: '' }),
    )
  }
  const confirmed = async (answer: AnswerInTest) => {
    const petition = await published(answer)
    return act(petition, null, '2026-09-14', (c) => confirmPetition(c, { ...petition, words: '' }))
  }
  return { act, submitted, classified, transferred, answered, checked, published, confirmed }
}
