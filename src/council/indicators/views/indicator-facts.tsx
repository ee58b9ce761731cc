import { DefinitionList } from '../../../ui/index.ts'
import type { IndicatorShown } from '../queries.server.ts'
import { directionText, rhythmText } from '../text.vi.ts'

/** What an indicator is, who answers for it and after which document. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorShown }) {
  return (
    <DefinitionList
      items={[
        { term: 'Đơn vị tính', value: indicator.unit },
        { term: 'Chiều tốt lên', value: directionText[indicator.direction] },
        { term: 'Cơ quan chịu trách nhiệm', value: indicator.owner },
        { term: 'Văn bản giao chỉ tiêu', value: indicator.source },
        { term: 'Khái niệm', value: indicator.definition },
        { term: 'Cách tính', value: indicator.method },
        { term: 'Năm gốc', value: indicator.baseYear },
        { term: 'Kỳ nhập số liệu', value: rhythmText[indicator.rhythm] },
      ]}
    />
  )
}
