import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { indicatorFacts, indicatorSubject } from '../events.ts'
import { chanceOf } from '../forecast.ts'
import { decideCheck, type CheckVerb } from '../indicator.ts'
import { outlookFor } from '../outlook.ts'
import { actingOffice } from '../policy.ts'
import {
  digestOf,
  figureById,
  figuresToCheck,
  indicatorsByIds,
  type FigureShown,
  type IndicatorShown,
} from '../queries.server.ts'
import { keepForecasts, loadForAct, raiseVersion, saveVerdict } from '../store.server.ts'
import { permit } from './begin.server.ts'

export type CheckInput = {
  readonly id: string
  readonly figureId: string
  readonly verdict: CheckVerb
  readonly reason: string
}

/** Kiểm tra số liệu: accepted or returned by somebody else than who entered it. */
export async function checkFigure(
  context: ActContext,
  { id, figureId, verdict, reason }: CheckInput,
): Promise<Result<{ id: string; verdict: CheckVerb }>> {
  const permitted = permit(context, 'indicator_figure.check')
  if (!permitted.ok) return permitted
  const indicator = await loadForAct(context, id)
  const figure = indicator ? await figureById(context, figureId) : undefined
  if (!figure || figure.indicatorId !== id) return refuse('indicator_figure.not_found')
  const decided = decideCheck({ state: figure.state, enteredBy: figure.enteredById }, verdict, {
    by: context.actor?.personId ?? null,
    reason,
  })
  if (!decided.ok) return decided
  const office = actingOffice(context.actor)
  const isAccepted = verdict === 'check'
  const said = isAccepted ? '' : reason
  await saveVerdict(context, [figureId], { state: decided.value, office, reason: said })
  await raiseVersion(context, id)
  recordCheck(context, figure, verdict, said)
  if (isAccepted) await foretell(context, [id])
  return ok({ id, verdict })
}

/** Kiểm tra mọi số liệu đang chờ: those that the page showed, none of them entered by the same person. */
export async function checkAll(
  context: ActContext,
  { shown }: { readonly shown: string },
): Promise<Result<{ checked: number }>> {
  const permitted = permit(context, 'indicator_figure.check')
  if (!permitted.ok) return permitted
  const waiting = await figuresToCheck(context)
  if (waiting.length === 0) return refuse('indicator_figure.none_waiting')
  const indicatorIds = [...new Set(waiting.map(({ indicatorId }) => indicatorId))].toSorted()
  for (const id of indicatorIds) await loadForAct(context, id)
  const held = await figuresToCheck(context)
  if (digestOf(held) !== shown) return refuse('indicator_figure.waiting_changed')
  const by = context.actor?.personId ?? null
  for (const { state, enteredById } of held) {
    const decided = decideCheck({ state, enteredBy: enteredById }, 'check', { by, reason: '' })
    if (!decided.ok) return decided
  }
  const office = actingOffice(context.actor)
  const ids = held.map(({ id }) => id)
  await saveVerdict(context, ids, { state: 'checked', office, reason: '' })
  for (const id of indicatorIds) await raiseVersion(context, id)
  for (const figure of held) recordCheck(context, figure, 'check', '')
  await foretell(context, indicatorIds)
  return ok({ checked: held.length })
}

const factOf = { check: indicatorFacts.figureChecked, return: indicatorFacts.figureReturned }

function recordCheck(
  context: ActContext,
  { indicatorId, year, quarter, figure }: FigureShown,
  verdict: CheckVerb,
  reason: string,
): void {
  const subject = indicatorSubject(indicatorId)
  context.record(
    {
      act: 'indicator_figure.check',
      subject,
      office: actingOffice(context.actor),
      before: { state: 'entered' },
      after: { state: verdict === 'check' ? 'checked' : 'returned', year, quarter, figure },
      reason,
    },
    [{ name: factOf[verdict], subject, payload: { year, quarter } }],
  )
}

/** Says now, from what is checked, what the coming years with a target will bring, and keeps it. */
async function foretell(context: ActContext, ids: readonly string[]): Promise<void> {
  const indicators = await indicatorsByIds(context, ids)
  await keepForecasts(
    context,
    indicators.flatMap((each) => forecastsOf(each, context.today.year)),
  )
}

// A year that is over is foretold no more: that would be hindsight kept as foresight.
function forecastsOf(indicator: IndicatorShown, thisYear: number) {
  return indicator.targets
    .filter(({ year }) => year >= thisYear)
    .flatMap(({ year, target }) => {
      const { forecast } = outlookFor(indicator, year)
      if (!forecast) return []
      const { forYear, knownUntil, last, middle, spread } = forecast
      const chance = chanceOf(forecast, target, indicator.direction)
      return [
        { indicatorId: indicator.id, forYear, knownUntil, last, middle, spread, target, chance },
      ]
    })
}
