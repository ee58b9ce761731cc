import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { readForm } from '../../../platform/web/form.ts'
import { PageHeading } from '../../../ui/index.ts'
import { calculatorForm } from '../forms.ts'
import { answerTo, type PeriodQuestion } from '../period-question.ts'
import { ruleEntries, type RuleVersions } from '../rule-entries.ts'
import { wholeRegister } from '../rule-versions.server.ts'
import { WholeArithmetic } from '../views/arithmetic.tsx'
import { CalculatorForm } from '../views/calculator-form.tsx'
import { LawTabs, calculatorPath } from '../views/law-tabs.tsx'
import { rulesPath } from '../views/rule-filter.tsx'

/** Counts a deadline in front of the reader's eyes, by a rule or by a period of their own. */
export const calculate: PageRoute = async (page) => {
  const versions = await wholeRegister(page)
  const { typed, problems, answer } = answered(page, versions)
  return page.portal(
    { title: 'Tính thời hạn', current: rulesPath },
    <>
      <LawTabs page={page} current={calculatorPath} />
      <PageHeading
        title="Tính thời hạn"
        lead="Từng ngày được tính hay bỏ qua, vì sao, theo lịch làm việc của Hội đồng."
      />
      {answer ? <WholeArithmetic answer={answer} base={page.base} /> : null}
      {answer ? <h2 class="no-print">Đổi câu hỏi</h2> : null}
      <CalculatorForm
        action={page.base + calculatorPath}
        entries={ruleEntries(versions, page.today)}
        typed={typed}
        problems={problems}
      />
    </>,
  )
}

function answered(page: PageContext, versions: RuleVersions) {
  const sent = new FormData()
  for (const [name, value] of page.query) sent.append(name, value)
  const today = writeDay(page.today)
  const isAsked = page.query.has('ngay')
  const read = readForm(calculatorForm, sent)
  if (!isAsked) return { typed: { ...read.typed, ngay: today }, problems: {}, answer: null }
  if (!read.ok) return { typed: read.typed, problems: read.problems, answer: null }
  const form = read.value
  const question: PeriodQuestion = {
    ruleKey: form['can-cu'],
    ruleId: form['quy-dinh'],
    amount: form.so,
    unit: form['don-vi'],
    direction: form.chieu === '' ? null : form.chieu === 'sau' ? 'after' : 'before',
    eventOn: form.ngay,
    shifts: form['khong-doi'] === '',
  }
  const found = answerTo(question, versions, page.calendar)
  if (found.ok) return { typed: read.typed, problems: {}, answer: found.value }
  const field = found.refusal.field ?? 'quy-dinh'
  return { typed: read.typed, problems: { [field]: page.sentence(found.refusal) }, answer: null }
}
