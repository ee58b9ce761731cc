import { writeDay } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, EmptyState, StatusChip } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { FollowedRecommendation } from '../shown.ts'
import { isByParty } from '../recommendation.ts'
import { recordText, verdictText } from '../text.vi.ts'

/** Everything told of a recommendation in its order, and whether it weighs: the party's word does not. */
export function Records(props: {
  page: PageContext
  one: FollowedRecommendation
  files: readonly AttachedFile[]
}) {
  const { page, one, files } = props
  if (one.records.length === 0) {
    return (
      <EmptyState title="Chưa có gì được ghi">
        Cơ quan thực hiện báo kết quả; MTTQ, tổ giám sát cộng đồng hoặc đại biểu xem lại tại chỗ.
      </EmptyState>
    )
  }
  return (
    <>
      {one.records.map((record) => (
        <Card
          title={`${recordText[record.kind]}, ${writeDay(record.onDay)}`}
          level={3}
          aside={
            record.verdict ? (
              <StatusChip
                label={verdictText[record.verdict]}
                tone={record.verdict === 'done' ? 'success' : 'warning'}
              />
            ) : record.kind === 'proof' ? (
              <StatusChip label="Chưa tính là xong" tone="neutral" />
            ) : null
          }
        >
          <p class="spoken">{record.words}</p>
          <p class="hint">
            {[
              officeText(record.office),
              record.place && `tại ${record.place}`,
              record.companions && `cùng ${record.companions}`,
              record.kind === 'revisit' &&
                isByParty(record, one.party) &&
                'không tính: người của bên chịu giám sát',
            ]
              .filter(Boolean)
              .join('; ')}
          </p>
          <Attachments
            page={page}
            files={files.filter(({ subject }) => subject.id === record.id)}
          />
        </Card>
      ))}
    </>
  )
}
