import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DataTable, EmptyState, PageHeading } from '../../../ui/index.ts'
import { programmePermissions } from '../policy.ts'
import { programmes, type ProgrammeRow } from '../queries.server.ts'
import { programmeName } from '../text.vi.ts'
import { deskPath, yearPath } from '../views/paths.ts'
import { ProgrammeChip } from '../views/programme-page.tsx'

/** Programmes of all years. */
export const deskList: PageRoute = async (page) => {
  const rows = await programmes(page)
  const add = programmePermissions['programme.draft'].may(page.actor) ? (
    <ButtonLink href={`${page.base}${deskPath}/lap`} variant="primary">
      Lập chương trình năm
    </ButtonLink>
  ) : null
  return page.desk(
    { title: 'Chương trình năm', current: deskPath, live: 'programmes' },
    <>
      <PageHeading
        title="Chương trình năm"
        lead="Hoạt động của HĐND, Thường trực, các Ban và đại biểu trong từng năm, mỗi việc một người chịu trách nhiệm."
        actions={add}
      />
      <DataTable
        caption="Chương trình các năm"
        isCaptionHidden
        columns={[
          {
            key: 'year',
            heading: 'Chương trình',
            cell: (row: ProgrammeRow) => programmeName(row.year),
            isRowHeading: true,
          },
          {
            key: 'state',
            heading: 'Bước',
            cell: (row: ProgrammeRow) => <ProgrammeChip programme={row} />,
          },
          {
            key: 'activities',
            heading: 'Hoạt động',
            cell: (row: ProgrammeRow) => row.activities,
            isNumeric: true,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => page.base + yearPath(row.year)}
        empty={
          <EmptyState title="Chưa có chương trình nào" actions={add}>
            Lập chương trình của một năm rồi thêm hoạt động.
          </EmptyState>
        }
      />
    </>,
  )
}
