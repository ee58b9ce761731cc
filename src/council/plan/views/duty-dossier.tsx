import { writeNumber } from '../../../kernel/numbers.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DataTable, DefinitionList, Timeline, type Column } from '../../../ui/index.ts'
import type { Turn } from '../assignment.ts'
import type { DutyDossier } from '../duty.server.ts'
import type { CountableFacts } from '../evidence-source.ts'
import { headingsOf, markedLines, sectionOf, titleOf } from '../plan-text.ts'
import type { DutyState, PeriodState } from '../standing.ts'
import {
  actorText,
  ahead,
  cadenceWords,
  missingWords,
  moduleText,
  periodText,
  ruleWords,
  standingMeaning,
} from '../text.vi.ts'
import { aside, planAsked, places, type Place } from './addresses.ts'
import { AnswererWords, StandingChip } from './marks.tsx'
import { QuoteInContext } from './plan-text.tsx'

/** The exact sentence where it stands in the plan. */
export function DutySentence({
  page,
  dossier,
  place,
}: {
  page: PageContext
  dossier: DutyDossier
  place: Place
}) {
  const { plan, duty, day } = dossier
  const line = markedLines(plan.text, [duty]).find(({ number }) => number === duty.line)
  const heading = titleOf(sectionOf(duty.code), headingsOf(plan.text))
  const href = aside(page, `${places[place]}/toan-van`, { day, planId: planAsked(page) })
  return (
    <Card title="Nguyên văn" footer={<a href={`${href}#dong-${duty.line}`}>Xem trong toàn văn</a>}>
      <p class="hint">{heading}</p>
      {line ? (
        <QuoteInContext line={line} code={duty.code} />
      ) : (
        <blockquote>{duty.quote}</blockquote>
      )}
    </Card>
  )
}

/** Everything short about the duty. */
export function DutyParticulars({
  dossier,
  facts,
}: {
  dossier: DutyDossier
  facts: CountableFacts
}) {
  const { duty, day, plan } = dossier
  const { state } = duty
  const answerers = (role: string) =>
    duty.answerers
      .filter((answerer) => answerer.role === role)
      .map((answerer) => (
        <div>
          <AnswererWords answerer={answerer} />
        </div>
      ))
  const isCounted = duty.kind !== 'principle'
  return (
    <Card title={`Đến hết ngày ${writeDay(day)}`}>
      <p>
        <StandingChip standing={state.standing} /> {standingMeaning[state.standing]}
      </p>
      <DefinitionList
        items={[
          {
            term: 'Chịu trách nhiệm',
            value: answerers('answers').length > 0 ? answerers('answers') : 'Chưa phân công',
          },
          {
            term: 'Phối hợp',
            value: answerers('cooperates').length > 0 ? answerers('cooperates') : null,
          },
          { term: 'Kế hoạch nêu', value: duty.actors.map((actor) => actorText[actor]).join(', ') },
          { term: 'Nhịp', value: cadenceWords(duty, day) },
          {
            term: 'Thời gian',
            value: `${writeDay(duty.startsOn)} – ${writeDay(duty.endsOn ?? plan.endsOn)}`,
          },
          ...(duty.retiredOn
            ? [
                {
                  term: 'Thôi áp dụng',
                  value: `từ ${writeDay(duty.retiredOn)}: ${duty.retiredBecause}`,
                },
              ]
            : []),
          ...(isCounted
            ? [
                { term: 'Bằng chứng đã có', value: writeNumber(state.total) },
                { term: 'Kỳ này', value: ahead(state) },
                {
                  term: 'Còn thiếu',
                  value: missingWords(state).map((words) => <div>{words}</div>),
                },
              ]
            : []),
          { term: 'Bằng chứng cần có', value: duty.evidence },
          {
            term: 'Tự tính từ',
            value: duty.rules.map((rule) => <div>{ruleWords(rule, facts)}</div>),
          },
          {
            term: 'Phần việc',
            value: duty.modules.map((name) => moduleText[name] ?? name).join(', '),
          },
        ].map((item) => ({
          ...item,
          value: Array.isArray(item.value) && item.value.length === 0 ? null : item.value,
        }))}
      />
    </Card>
  )
}

const periodColumns: Column<PeriodState>[] = [
  { key: 'period', heading: 'Kỳ', isRowHeading: true, cell: (period) => periodText(period) },
  {
    key: 'days',
    heading: 'Từ ngày – đến ngày',
    cell: ({ startsOn, endsOn }) =>
      `${writeDay(startsOn)} – ${endsOn ? writeDay(endsOn) : 'ngày họp'}`,
  },
  {
    key: 'counted',
    heading: 'Đã có',
    isNumeric: true,
    cell: ({ counted }) => writeNumber(counted),
  },
  {
    key: 'asked',
    heading: 'Phải có',
    isNumeric: true,
    cell: ({ isAsked, minimum, maximum }) =>
      !isAsked ? 'không bắt buộc' : maximum ? `${minimum}–${maximum}` : String(minimum),
  },
  {
    key: 'missing',
    heading: 'Thiếu',
    isNumeric: true,
    cell: ({ missing, isOver, maximum }) =>
      missing > 0 ? String(missing) : isOver ? `vượt mức ${maximum}` : '–',
  },
]

/** Period by period, the newest first. */
export function PeriodTable({ state }: { state: DutyState }) {
  if (state.periods.length === 0) return null
  return (
    <Card title="Từng kỳ">
      <DataTable
        caption="Số bằng chứng của từng kỳ"
        isCaptionHidden
        isDense
        columns={periodColumns}
        rows={state.periods.toReversed()}
        rowKey={({ startsOn }) => startsOn.toString()}
      />
    </Card>
  )
}

/** Who answered from when to when: assignments, and offices that changed hands. */
export function AnsweredInTurns({ turns }: { turns: readonly Turn[] }) {
  if (turns.length === 0) return null
  return (
    <Card title="Người chịu trách nhiệm qua từng thời kỳ">
      <Timeline
        label="Người chịu trách nhiệm qua từng thời kỳ"
        entries={turns.toReversed().map(({ startsOn, endsOn, answerers }) => ({
          when: endsOn ? `${writeDay(startsOn)} – ${writeDay(endsOn)}` : `Từ ${writeDay(startsOn)}`,
          dateTime: startsOn.toString(),
          what: answerers.map((answerer) => (
            <div>
              <AnswererWords answerer={answerer} />
            </div>
          )),
        }))}
      />
    </Card>
  )
}
