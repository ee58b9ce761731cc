import { latitudeOf } from '../../../law/council-latitude.ts'
import { periodOf } from '../../../law/rule-value.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, PageHeading, StatusChip } from '../../../ui/index.ts'
import { rulePermissions } from '../policy.ts'
import { entryOf, type RuleEntry } from '../rule-entries.ts'
import { countingUsage, type RuleUsage } from '../rule-usage.server.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { RuleFacts, RuleHistory, SetAsideNotice } from '../views/rule-facts.tsx'
import { rulesPath } from '../views/rule-filter.tsx'
import { ConfidenceChip, RuleStateChip } from '../views/rule-marks.tsx'

/** One rule: how it stands, all its versions, and where the product applies it. */
export function ruleShow(usages: readonly RuleUsage[]): PageRoute {
  return async (page) => {
    const id = page.param('id')
    const versions = await ruleVersions(page, [id])
    const entry = entryOf(versions, id, page.today)
    if (!entry) return page.notFound()
    return page.portal(
      { title: `${id}: ${entry.shown.ruleVi}`, current: rulesPath },
      <>
        <Breadcrumbs
          crumbs={[{ href: page.base + rulesPath, label: 'Căn cứ pháp luật' }, { label: id }]}
        />
        <PageHeading
          overline={`Quy định ${id}`}
          title={entry.shown.ruleVi}
          status={
            <>
              <RuleStateChip state={entry.state} />
              <ConfidenceChip confidence={entry.shown.confidence} />
              {entry.setBy === 'council' ? (
                <StatusChip label="Mức do HĐND đặt" tone="info" />
              ) : null}
            </>
          }
          actions={<Actions page={page} entry={entry} />}
        />
        <SetAsideNotice setAside={entry.setAside} />
        <RuleFacts entry={entry} />
        <WhereApplied id={id} usages={[countingUsage, ...usages]} />
        <RuleHistory versions={versions} id={id} />
      </>,
    )
  }
}

function Actions({ page, entry }: { page: PageContext; entry: RuleEntry }) {
  const { id, shown } = entry
  const maySet = rulePermissions['council_rule.set'].may(page.actor) && latitudeOf(id) !== 'fixed'
  return (
    <>
      {periodOf(shown).ok ? (
        <ButtonLink href={`${page.base}/tinh-thoi-han?quy-dinh=${id}`}>Tính thời hạn</ButtonLink>
      ) : null}
      {maySet ? (
        <ButtonLink href={`${page.base}/ban-lam-viec/quy-dinh/${id}/dat`}>
          Đặt mức của Hội đồng
        </ButtonLink>
      ) : null}
      {rulePermissions['law_rule.amend'].may(page.actor) ? (
        <ButtonLink href={`${page.base}/ban-lam-viec/quy-dinh/${id}/doi`}>Đổi quy định</ButtonLink>
      ) : null}
    </>
  )
}

function WhereApplied({ id, usages }: { id: string; usages: readonly RuleUsage[] }) {
  const places = usages.flatMap(({ applies }) => applies.filter(({ ruleId }) => ruleId === id))
  return (
    <Card title="Phần mềm áp dụng ở đâu">
      {places.length === 0 ? (
        <p>Chưa có chức năng nào tính theo quy định này; giữ trong danh mục để tra cứu.</p>
      ) : (
        <ul>
          {places.map(({ what }) => (
            <li>{what}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}
