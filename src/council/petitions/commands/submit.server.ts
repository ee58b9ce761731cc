import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { actingOffice } from '../policy.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { hamletExists } from '../../delegates/index.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { petitionSubject } from '../files.server.ts'
import type { PetitionChannel } from '../petition.ts'
import { petitionPermissions } from '../policy.ts'
import { receiptCodeFrom } from '../receipt-code.ts'
import { insertPetition } from '../store.server.ts'

export type Submission = {
  readonly channel: PetitionChannel
  readonly title: string
  readonly words: string
  readonly hamletId: string | null
  readonly place?: string
  readonly name: string
  readonly phone: string
  readonly email?: string
  readonly address?: string
  readonly keepClosed?: boolean
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly files?: readonly ReceivedFile[]
}

/** Gửi hoặc ghi nhận kiến nghị: gives the receipt code by which the voter follows it. */
export async function submitPetition(
  context: ActContext,
  input: Submission,
): Promise<Result<{ id: string; receiptCode: string }>> {
  const permission = input.channel === 'portal' ? 'petition.submit' : 'petition.note'
  if (!petitionPermissions[permission].may(context.actor)) return refuse(`${permission}_not_allowed`)
  if (input.hamletId && !(await hamletExists(context, input.hamletId))) {
    return refuse('petition.hamlet_unknown', { field: 'hamletId' })
  }
  const { latitude = null, longitude = null } = input
  if ((latitude === null) !== (longitude === null)) {
    return refuse('petition.point_half', { field: latitude === null ? 'latitude' : 'longitude' })
  }
  const id = randomUUIDv7()
  const receiptCode = receiptCodeFrom(randomBytes(11))
  await insertPetition(context, {
    id,
    receiptCode,
    channel: input.channel,
    hamletId: input.hamletId,
    place: input.place ?? '',
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    office: actingOffice(context.actor),
    title: input.title,
    words: input.words,
    mayPublish: !input.keepClosed,
    voter: {
      name: input.name,
      phone: input.phone,
      email: input.email ?? '',
      address: input.address ?? '',
    },
    clock: await deadlineFrom(context, clocks.transferBy, context.today),
  })
  const subject = petitionSubject(id)
  const files = input.files ?? []
  await recordFiles(context, subject, files)
  context.record(
    {
      act: permission,
      subject,
      office: actingOffice(context.actor),
      after: {
        state: 'received',
        channel: input.channel,
        receiptCode,
        files: files.map(({ sha256 }) => sha256),
      },
    },
    [{ name: petitionFacts.submitted, subject, payload: { channel: input.channel } }],
  )
  return ok({ id, receiptCode })
}
