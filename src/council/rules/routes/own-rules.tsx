import { latitudeOf, settableRules } from '../../../law/council-latitude.ts'
import type { CouncilRule } from '../../../law/council-rules.ts'
import { ruleInForce } from '../../../law/rule-register.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DataTable, PageHeading, StatusChip, type Column } from '../../../ui/index.ts'
import { rulePermissions } from '../policy.ts'
import { entryOf, type RuleEntry } from '../rule-entries.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { figureText, latitudeLabel } from '../text.vi.ts'
import { ownRulesPath } from '../views/rule-act-frame.tsx'
import { citedRule, inForceWords } from '../views/rule-marks.tsx'

type OwnRow = {
  readonly entry: RuleEntry
  readonly lawFigure: string
  readonly own: CouncilRule | undefined
}

/** «Quy định của Hội đồng»: what the law leaves to the council, and what the council made of it. */
export const ownRules: PageRoute = async (page) => {
  const versions = await ruleVersions(page, settableRules())
  const rows = settableRules().flatMap((id): OwnRow[] => {
    const entry = entryOf(versions, id, page.today)
    if (!entry) return []
    const general = ruleInForce(versions.law, id, page.today)
    const own = versions.own.filter(({ ruleId }) => ruleId === id)
    return [{ entry, lawFigure: general.ok ? figureText(general.value) : '', own: own.at(-1) }]
  })
  return page.desk(
    { title: 'Quy định của Hội đồng', current: ownRulesPath },
    <>
      <PageHeading
        title="Quy định của Hội đồng"
        lead="Những mức luật để HĐND tự đặt trong Quy chế làm việc (Nghị quyết 104/2025/UBTVQH15, Điều 2). Chưa đặt thì theo mức chung."
        actions={
          <ButtonLink href={`${page.base}/can-cu-phap-luat`}>Toàn bộ căn cứ pháp luật</ButtonLink>
        }
      />
      <DataTable
        caption="Mức luật để HĐND tự đặt"
        isCaptionHidden
        isDense
        columns={columnsFor(page)}
        rows={rows}
        rowKey={({ entry }) => entry.id}
        rowHref={({ entry }) => `${page.base}/can-cu-phap-luat/${entry.id}`}
      />
    </>,
  )
}

function columnsFor(page: PageContext): Column<OwnRow>[] {
  const columns: Column<OwnRow>[] = [
    { key: 'ma', heading: 'Mã', isUnbroken: true, cell: ({ entry }) => entry.id },
    {
      key: 'noi-dung',
      heading: 'Nội dung',
      isRowHeading: true,
      cell: ({ entry }) => entry.shown.ruleVi,
    },
    { key: 'chung', heading: 'Mức chung', cell: ({ lawFigure }) => lawFigure || '–' },
    { key: 'rieng', heading: 'Mức của Hội đồng', cell: OwnFigure },
    { key: 'quyen', heading: 'Được đặt', cell: ({ entry }) => latitudeLabel[latitudeOf(entry.id)] },
  ]
  if (!rulePermissions['council_rule.set'].may(page.actor)) return columns
  return [
    ...columns,
    {
      key: 'viec',
      heading: 'Việc',
      isUnbroken: true,
      cell: ({ entry, own }) => (
        <a
          href={`${page.base}${ownRulesPath}/${entry.id}/dat`}
          aria-label={`Đặt mức cho ${entry.id}`}
        >
          {own ? 'Đặt lại' : 'Đặt mức'}
        </a>
      ),
    },
  ]
}

function OwnFigure({ entry, own }: OwnRow) {
  if (!own) return <>Chưa đặt</>
  const cited = citedRule({ ...entry.shown, document: own.document, article: own.article })
  return (
    <>
      {figureText(own) || own.ruleVi} – {cited}, {inForceWords(own)}{' '}
      {entry.setAside ? <StatusChip label="Luật chặt hơn, không áp dụng" tone="warning" /> : null}
    </>
  )
}
