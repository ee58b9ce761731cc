import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, PageHeading, type Column } from '../../../ui/index.ts'
import { followedRecommendations } from '../followed.server.ts'
import type { FollowedRecommendation } from '../shown.ts'
import { StandingChips } from '../views/marks.tsx'
import { deskPath, recommendationPath } from '../views/paths.ts'
import { deskTabs } from './desk-list.tsx'

export const recommendationColumns = (page: PageContext): Column<FollowedRecommendation>[] => [
  {
    key: 'words',
    heading: 'Kiến nghị',
    cell: (row) => `${row.number}. ${row.words}`,
    isRowHeading: true,
    isRoomy: true,
  },
  { key: 'of', heading: 'Cuộc giám sát', cell: (row) => row.supervision },
  { key: 'addressee', heading: 'Cơ quan thực hiện', cell: (row) => row.addressee },
  { key: 'answerer', heading: 'Chịu trách nhiệm', cell: (row) => row.answerer },
  { key: 'due', heading: 'Hạn', cell: (row) => writeDay(row.dueOn), isUnbroken: true },
  {
    key: 'standing',
    heading: 'Tình trạng',
    cell: (row) => <StandingChips one={row} page={page} isShort />,
  },
]

/** Every recommendation that was made, by the day it is due. */
export const recommendationList: PageRoute = async (page) => {
  const rows = await followedRecommendations(page)
  return page.desk(
    { title: 'Kiến nghị giám sát', current: deskPath, live: 'recommendations' },
    <>
      <PageHeading
        title="Kiến nghị giám sát"
        lead="Theo dõi đến khi bên khác xem lại và thấy đã xong."
      />
      {deskTabs(page.base, 'recommendations')}
      <DataTable
        caption="Kiến nghị giám sát"
        isCaptionHidden
        columns={recommendationColumns(page)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => page.base + recommendationPath(row.id)}
        empty={<EmptyState title="Chưa có kiến nghị nào" />}
      />
    </>,
  )
}
