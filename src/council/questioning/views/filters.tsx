import type { PageContext } from '../../../platform/web/page.server.ts'
import { FilterSelect, TableToolbar } from '../../../ui/index.ts'
import type { Body } from '../../delegates/index.ts'
import type { QuestionFilter } from '../filter.ts'
import { questionStates, type QuestionState } from '../formal-question.ts'
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
          <FilterSelect
            name="buoc"
            label="Bước"
            value={filter.state}
            options={states.map((value) => ({ value, label: stateText[value] }))}
          />
          <FilterSelect
            name="co-quan"
            label="Cơ quan của người trả lời"
            value={filter.bodyId}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FilterSelect
            name="nhom"
            label="Nhóm vấn đề"
            value={filter.topic}
            options={topics.map((topic) => ({ value: topic, label: topic }))}
          />
        </>
      }
    />
  )
}
