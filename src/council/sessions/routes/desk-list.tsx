import { countOf } from '../../../law/rule-value.ts'
import { citation } from '../../../law/citation.ts'
import { groundOfEffective } from '../../../law/council-rules.ts'
import { orRefuse } from '../../../kernel/result.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Notice, PageHeading, Tabs } from '../../../ui/index.ts'
import { ruleOn } from '../../rules/index.ts'
import { sessionPermissions } from '../policy.ts'
import { sessionsOfYear, type SessionShown } from '../queries.server.ts'
import { askedYear } from '../year.ts'
import { SessionTable } from '../views/session-table.tsx'
import { sessionsPath } from '../views/verb-page.tsx'

/** Nghị quyết 104/2025/UBTVQH15: at least this many ordinary sessions a year. */
const ordinaryRule = 'SES-001'

/** The year plan of sessions, and whether it holds as many ordinary ones as the law asks. */
export const deskList: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const sessions = await sessionsOfYear(page, year)
  return page.desk(
    { title: `Kỳ họp năm ${year}`, current: sessionsPath, live: 'sessions' },
    <>
      <PageHeading
        title={`Kỳ họp năm ${year}`}
        actions={
          sessionPermissions['session.plan'].may(page.actor) ? (
            <ButtonLink href={`${page.base}${sessionsPath}/du-kien`} variant="primary">
              Dự kiến kỳ họp
            </ButtonLink>
          ) : null
        }
      />
      <Years base={page.base + sessionsPath} year={year} />
      {await OrdinaryDuty({ page, year, sessions })}
      <SessionTable
        sessions={sessions}
        caption={`Kỳ họp năm ${year}`}
        hrefOf={({ id }) => `${page.base}${sessionsPath}/${id}`}
        empty={`Chưa có kỳ họp nào trong năm ${year}`}
      />
    </>,
  )
}

export function Years({ base, year }: { base: string; year: number }) {
  const tabs = [year - 1, year, year + 1].map((each) => ({
    href: `${base}?nam=${each}`,
    label: String(each),
    isCurrent: each === year,
  }))
  return <Tabs tabs={tabs} label="Chọn năm" />
}

async function OrdinaryDuty(props: {
  page: PageContext
  year: number
  sessions: readonly SessionShown[]
}) {
  const { page, year, sessions } = props
  const effective = await ruleOn(page, ordinaryRule, page.today)
  const least = orRefuse(countOf(effective.rule))
  const ordinary = sessions.filter(
    ({ kind, state }) => kind === 'ordinary' && state !== 'cancelled',
  )
  const held = ordinary.filter(({ state }) => state === 'closed').length
  const isEnough = ordinary.length >= least
  return (
    <Notice tone={isEnough ? 'success' : 'warning'}>
      Năm {year} có {ordinary.length} kỳ họp thường lệ trong kế hoạch, đã họp {held}; luật đòi hỏi
      ít nhất {least} – {citation(groundOfEffective(effective).basis)}.
      {isEnough ? null : ` Hãy dự kiến thêm ${least - ordinary.length} kỳ họp thường lệ.`}
    </Notice>
  )
}
