import type { PageRoute } from '../../../platform/web/page.server.ts'
import { PageHeading, TableToolbar } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { filterEntries, ruleEntries } from '../rule-entries.ts'
import { wholeRegister } from '../rule-versions.server.ts'
import { LawTabs } from '../views/law-tabs.tsx'
import { RuleFilterFields, ruleFilterOf, rulesPath } from '../views/rule-filter.tsx'
import { RuleTable, subjectOptions } from '../views/rule-table.tsx'

/** Every figure of the law that the product applies, with where it was read and how surely. */
export const ruleList: PageRoute = async (page) => {
  const entries = ruleEntries(await wholeRegister(page), page.today)
  const { page: number, ...filter } = ruleFilterOf(page.query)
  const view = (label: string, change: Record<string, string>) => ({
    label,
    href: listAddress(page, rulesPath, { trang: null, 'hieu-luc': null, 'tin-cay': null, ...change }),
    isCurrent: ['hieu-luc', 'tin-cay'].every(
      (name) => (page.query.get(name) || undefined) === change[name],
    ),
  })
  return page.portal(
    { title: 'Căn cứ pháp luật', current: rulesPath },
    <>
      <LawTabs page={page} current={rulesPath} />
      <PageHeading
        title="Căn cứ pháp luật"
        lead="Mọi thời hạn, tỷ lệ, số lượng mà phần mềm áp dụng, kèm văn bản, điều, khoản và mức độ đã đối chiếu. Không thay cho văn bản gốc."
      />
      <RuleTable
        page={page}
        entries={filterEntries(entries, filter)}
        number={number}
        toolbar={
          <TableToolbar
            views={[
              view('Tất cả', {}),
              view('Đang áp dụng', { 'hieu-luc': 'in_force' }),
              view('Cần kiểm tra', { 'tin-cay': 'memory' }),
            ]}
            filterAction={page.base + rulesPath}
            clearHref={page.base + rulesPath}
            filters={<RuleFilterFields filter={filter} subjects={subjectOptions(entries)} />}
          />
        }
      />
    </>,
  )
}
