import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { officeForRecord } from '../../../platform/access/actor.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { figureSubject, indicatorFacts, indicatorSubject } from '../events.ts'
import { decideEntry, type Period } from '../indicator.ts'
import { enteringOffice } from '../policy.ts'
import { insertFigures, newestFigure, raiseVersion } from '../store.server.ts'
import { begin, type IndicatorAt } from './begin.server.ts'

export type FigureInput = IndicatorAt &
  Period & {
    readonly figure: number
    readonly proof: string
    readonly reason: string
    readonly files: readonly ReceivedFile[]
  }

/** Nhập số liệu: a figure that counts once somebody else has checked it. A correction says why. */
export async function enterFigure(
  context: ActContext,
  input: FigureInput,
): Promise<Result<{ id: string; figureId: string }>> {
  const begun = await begin(context, 'indicator_figure.enter', input)
  if (!begun.ok) return begun
  const { id, ownerId } = begun.value
  const held = enteringOffice(context.actor, ownerId)
  if (!held) return refuse('indicator_figure.of_another_body')
  const { year, quarter, figure, proof, reason, files } = input
  const earlier = await newestFigure(context, id, { year, quarter })
  const entry = { year, quarter, proof, reason, files: files.length }
  const decided = decideEntry(begun.value, earlier, entry, context.today)
  if (!decided.ok) return decided
  const { edition, isEstimate } = decided.value
  const office = officeForRecord(held)
  const kept = {
    indicatorId: id,
    year,
    quarter,
    edition,
    figure,
    isEstimate,
    proof,
    reason,
    office,
  }
  const [figureId = ''] = await insertFigures(context, [kept])
  await recordFiles(context, figureSubject(figureId), files)
  await raiseVersion(context, id)
  const subject = indicatorSubject(id)
  context.record(
    {
      act: 'indicator_figure.enter',
      subject,
      office,
      after: { year, quarter, figure, edition, proof, files: files.map(({ sha256 }) => sha256) },
      reason,
    },
    [{ name: indicatorFacts.figureEntered, subject, payload: { year, quarter } }],
  )
  return ok({ id, figureId })
}
