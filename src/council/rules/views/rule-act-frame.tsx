import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading } from '../../../ui/index.ts'
import type { RuleEntry } from '../rule-entries.ts'
import { RuleFacts } from './rule-facts.tsx'

export const ownRulesPath = '/ban-lam-viec/quy-dinh'

/** The page of one act on a rule: what binds now, then the form. */
export function ruleActFrame(
  page: PageContext,
  about: { id: string; entry: RuleEntry; title: string; lead: string },
  form: Child,
): Response {
  const { id, entry, title, lead } = about
  return page.desk(
    { title: `${title}: ${id}`, current: ownRulesPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + ownRulesPath, label: 'Quy định của Hội đồng' },
          { href: `${page.base}/can-cu-phap-luat/${id}`, label: id },
          { label: title },
        ]}
      />
      <PageHeading overline={entry.shown.ruleVi} title={title} lead={lead} />
      <RuleFacts entry={entry} />
      {form}
    </>,
  )
}
