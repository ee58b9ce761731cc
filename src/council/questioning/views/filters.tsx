import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Pagination, SelectField, TableToolbar } from '../../../ui/index.ts'
import type { Body } from '../../delegates/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { QuestionFilter } from '../filter.ts'
import { questionStates, type QuestionState } from '../formal-question.ts'
import { pageSize } from '../queries.server.ts'
import { stateText } from '../text.vi.ts'

/** Above a list of questions: by step, by body, by subject. */
export function QuestionToolbar(props: {
  page: PageContext
  path: string
  filter: QuestionFilter
  bodies: readonly Body[]
  topics: readonly string[]
  states?: readonly QuestionState[]
}) {
  const { page, path, filter, bodies, topics, states = questionStates } = props
  return (
    <TableToolbar
      filterAction={page.base + path}
      clearHref={page.base + path}
      filters={
        <>
          <SelectField
            name="buoc"
            label="Bước"
            value={filter.state ?? ''}
            optional="unmarked"
            emptyLabel="Tất cả"
            options={states.map((value) => ({ value, label: stateText[value] }))}
          />
          <SelectField
            name="co-quan"
            label="Cơ quan của người trả lời"
            value={filter.bodyId ?? ''}
            optional="unmarked"
            emptyLabel="Tất cả"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            name="nhom"
            label="Nhóm vấn đề"
            value={filter.topic}
            optional="unmarked"
            emptyLabel="Tất cả"
            options={topics.map((topic) => ({ value: topic, label: topic }))}
          />
        </>
      }
    />
  )
}

/** How many there are, and the other pages. */
export function ListPages(props: { page: PageContext; path: string; current: number; total: number }) {
  const { page, path, current, total } = props
  return (
    <Pagination
      page={current}
      pages={Math.max(1, Math.ceil(total / pageSize))}
      total={`${writeNumber(total)} câu hỏi`}
      href={(place) => listAddress(page, path, { trang: place === 1 ? null : String(place) })}
    />
  )
}
