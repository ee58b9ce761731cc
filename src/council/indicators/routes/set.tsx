import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import { askedYear } from '../outlook.ts'
import { indicatorPermissions } from '../policy.ts'
import { figuresToCheck, indicatorSet } from '../queries.server.ts'
import { deskPath, importPath, portalPath } from '../views/paths.ts'
import { ForecastMethod, SetSummary, YearTabs } from '../views/set-parts.tsx'
import { SetTable, setRows } from '../views/set-table.tsx'

/** The whole set on the desk: outlook for a year, what is owed, what waits to be checked. */
export const deskSet: PageRoute = async (page) => {
  const year = askedYear(page.query.get('nam'), page.today)
  const set = await indicatorSet(page)
  const rows = setRows(set, year, page.today)
  const base = page.base + deskPath
  const may = (name: keyof typeof indicatorPermissions) =>
    indicatorPermissions[name].may(page.actor)
  const waiting = may('indicator_figure.check') ? (await figuresToCheck(page)).length : 0
  return page.desk(
    { title: 'Bộ chỉ tiêu', current: deskPath, live: 'indicators' },
    <>
      <PageHeading
        title="Bộ chỉ tiêu"
        lead="Mục tiêu, số liệu đã kiểm tra và khả năng đạt của từng chỉ tiêu."
        actions={
          <>
            {waiting > 0 ? (
              <ButtonLink href={`${base}/kiem-tra`} variant="primary">
                Kiểm tra {waiting} số liệu
              </ButtonLink>
            ) : null}
            {may('indicator.define') ? (
              <>
                <ButtonLink href={`${base}/them`}>Thêm chỉ tiêu</ButtonLink>
                <ButtonLink href={page.base + importPath}>Nhập từ Excel</ButtonLink>
              </>
            ) : null}
            <ButtonLink href={`${base}/xuat/xlsx?nam=${year}`} download>
              Tải bảng Excel
            </ButtonLink>
            <ButtonLink href={`${base}/bao-cao/docx?nam=${year}`} download>
              Tải báo cáo DOCX
            </ButtonLink>
            <ButtonLink href={`${base}/bao-cao/pdf?nam=${year}`} download>
              PDF
            </ButtonLink>
            <ButtonLink href={`${base}/du-bao`}>Dự báo đã đúng đến đâu</ButtonLink>
          </>
        }
      />
      <YearTabs base={base} set={set} year={year} today={page.today} />
      <SetSummary rows={rows} year={year} />
      <SetTable rows={rows} year={year} isOnDesk hrefOf={(id) => `${base}/${id}`} />
      <ForecastMethod />
    </>,
  )
}

/** The whole set for everybody: what was checked, and how likely each target is. */
export const portalSet: PageRoute = async (page) => {
  const year = askedYear(page.query.get('nam'), page.today)
  const set = await indicatorSet(page)
  const rows = setRows(set, year, page.today)
  const base = page.base + portalPath
  return page.portal(
    { title: 'Bộ chỉ tiêu', current: portalPath, live: 'indicators' },
    <>
      <PageHeading
        title="Bộ chỉ tiêu phát triển của xã"
        lead="Mục tiêu, số liệu đã kiểm tra và khả năng đạt của từng chỉ tiêu."
        actions={<ButtonLink href={`${base}/du-bao`}>Dự báo đã đúng đến đâu</ButtonLink>}
      />
      <YearTabs base={base} set={set} year={year} today={page.today} />
      <SetSummary rows={rows} year={year} />
      <SetTable rows={rows} year={year} hrefOf={(id) => `${base}/${id}`} />
      <ForecastMethod />
    </>,
  )
}
