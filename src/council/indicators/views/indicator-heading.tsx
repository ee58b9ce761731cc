import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { PageHeading } from '../../../ui/index.ts'
import { outlookFor } from '../outlook.ts'
import type { IndicatorShown } from '../queries.server.ts'
import { nameOfIndicator } from '../text.vi.ts'
import { OutlookChip, SampleChip } from './marks.tsx'

/** Name, outlook for this year, and whether it came with the product. */
export function IndicatorHeading(props: {
  page: PageContext
  indicator: IndicatorShown
  actions?: Child
}) {
  const { page, indicator, actions } = props
  return (
    <PageHeading
      title={nameOfIndicator(indicator)}
      status={
        <>
          <OutlookChip kind={outlookFor(indicator, page.today.year).kind} />
          {indicator.isSample ? <SampleChip /> : null}
        </>
      }
      actions={actions}
    />
  )
}
