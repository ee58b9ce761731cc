import type { PageContext } from '../../../platform/web/page.server.ts'
import { Tabs } from '../../../ui/index.ts'
import { rulesPath } from './rule-filter.tsx'

export const yearPath = '/lich-lam-viec'
export const calculatorPath = '/tinh-thoi-han'

const tabs = [
  { path: rulesPath, label: 'Căn cứ pháp luật' },
  { path: yearPath, label: 'Lịch làm việc' },
  { path: calculatorPath, label: 'Tính thời hạn' },
]

/** The three public pages on the law, side by side. */
export function LawTabs({ page, current }: { page: PageContext; current: string }) {
  return (
    <Tabs
      label="Pháp luật và thời hạn"
      tabs={tabs.map(({ path, label }) => ({
        href: page.base + path,
        label,
        isCurrent: path === current,
      }))}
    />
  )
}
