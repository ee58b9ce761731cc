import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { hasDocumentNumber } from '../../../law/rule-change.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  councilSettings,
  keepCouncilSettings,
} from '../../../platform/tenancy/council-settings.server.ts'
import { ruleFacts } from '../events.ts'
import { actingOffice, rulePermissions } from '../policy.ts'
import { countsSaturday } from '../working-week.ts'

export type WorkingWeekInput = { readonly saturdayCounts: boolean; readonly document: string }

/**
 * Chọn có tính sáng thứ Bảy là ngày làm việc hay không (Quyết định 188/1999/QĐ-TTg, Điều 1 counts
 * Monday to Friday). From now on only: days set before stand.
 */
export async function setWorkingWeek(
  context: ActContext,
  { saturdayCounts, document }: WorkingWeekInput,
): Promise<Result<null>> {
  if (!rulePermissions['working_week.set'].may(context.actor)) {
    return refuse('working_week.set_not_allowed')
  }
  if (!hasDocumentNumber(document)) return refuse('law_day.document_missing', { field: 'document' })
  const before = countsSaturday(await councilSettings(context))
  if (before === saturdayCounts)
    return refuse('working_week.unchanged', { field: 'saturdayCounts' })
  await keepCouncilSettings(context, { saturdayCounts })
  const subject = { kind: 'council', id: context.commune }
  context.record(
    {
      act: 'working_week.set',
      subject,
      office: actingOffice(context.actor),
      before: { saturdayCounts: before },
      after: { saturdayCounts, document },
    },
    [{ name: ruleFacts.workingWeekSet, subject, payload: { saturdayCounts } }],
  )
  return ok(null)
}
