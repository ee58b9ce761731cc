import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  DateField,
  HiddenField,
  PageHeading,
  TableToolbar,
} from '../../../ui/index.ts'
import { pageNumber } from '../../frame/list-address.ts'
import { dutyOnDay } from '../duty.server.ts'
import type { CountableFacts } from '../evidence-source.ts'
import { kindText } from '../text.vi.ts'
import { aside, dayAsked, places, planAsked, type Place } from '../views/addresses.ts'
import { DutyActs } from '../views/duty-acts.tsx'
import {
  AnsweredInTurns,
  DutyParticulars,
  DutySentence,
  PeriodTable,
} from '../views/duty-dossier.tsx'
import { EvidenceTable } from '../views/evidence-table.tsx'
import { StandingChip } from '../views/marks.tsx'

export const portalDuty =
  (facts: CountableFacts): PageRoute =>
  (page) =>
    dutyPage(page, 'portal', facts)
export const deskDuty =
  (facts: CountableFacts): PageRoute =>
  (page) =>
    dutyPage(page, 'desk', facts)

/** One duty: its sentence, who answers, what was counted, what is lacking, and how it came to be so. */
async function dutyPage(page: PageContext, place: Place, facts: CountableFacts): Promise<Response> {
  const planId = planAsked(page)
  const day = dayAsked(page)
  const number = pageNumber(page.query)
  const dossier = await dutyOnDay(page, { planId, code: page.param('code') }, day, number)
  if (!dossier) return page.notFound()
  const { plan, duty } = dossier
  const path = places[place]
  return page[place](
    { title: `${duty.code} ${duty.subject}`, current: path, live: 'plan' },
    <>
      <Breadcrumbs
        crumbs={[
          { href: aside(page, path, { day, planId }), label: `Kế hoạch ${plan.number}` },
          { label: duty.code },
        ]}
      />
      <PageHeading
        overline={`${kindText[duty.kind]} ${duty.code}`}
        title={duty.subject}
        status={<StandingChip standing={duty.state.standing} />}
        actions={place === 'desk' ? <DutyActs page={page} duty={duty} /> : null}
      />
      <TableToolbar
        filterAction={`${page.base}${path}/nhiem-vu/${encodeURIComponent(duty.code)}`}
        filterLabel="Chọn ngày xem"
        filters={
          <>
            {planId ? <HiddenField name="ban" value={planId} /> : null}
            <DateField
              name="ngay"
              label="Tính đến hết ngày"
              hint={undefined}
              value={writeDay(day)}
              optional="unmarked"
            />
          </>
        }
      />
      <div class="two-columns">
        <div>
          <DutySentence page={page} dossier={dossier} place={place} />
          <PeriodTable state={duty.state} />
          <EvidenceTable page={page} dossier={dossier} place={place} number={number} />
          <AnsweredInTurns turns={dossier.turns} />
        </div>
        <DutyParticulars dossier={dossier} facts={facts} />
      </div>
    </>,
  )
}
