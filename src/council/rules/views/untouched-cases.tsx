import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice } from '../../../ui/index.ts'
import type { RuleUsage } from '../rule-usage.server.ts'

/** Says how many open cases rest on a rule, and that none of their days moves. */
export async function untouchedCases(props: {
  page: PageContext
  id: string
  usages: readonly RuleUsage[]
}) {
  const { page, id } = props
  const resting: { caseWord: string; open: number }[] = []
  for (const usage of props.usages) {
    if (!usage.applies.some(({ ruleId }) => ruleId === id)) continue
    resting.push({ caseWord: usage.caseWord, open: await usage.openCases(page, id) })
  }
  const counted = resting.filter(({ open }) => open > 0)
  return (
    <Notice tone="info" title="Thời hạn đã ấn định không thay đổi">
      {counted.length === 0
        ? 'Không có hồ sơ đang mở nào tính theo quy định này.'
        : `Đang mở tính theo quy định này: ${counted.map(({ caseWord, open }) => `${open} ${caseWord}`).join(', ')}. Số hồ sơ bị đổi ngày đến hạn: 0, vì mỗi hồ sơ giữ phiên bản đã ấn định ngày của mình.`}
    </Notice>
  )
}
