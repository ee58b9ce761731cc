import { freshAnswer } from '../../../platform/web/fresh-answer.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Card,
  CopyText,
  DataTable,
  FilterSelect,
  Form,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { fieldText } from '../../petitions/index.ts'
import { feedPath, figurePaths, listPaths, openDataFile, openDataPath } from '../links.ts'
import { openDataMembers, openDataPage, openPetition, readPlace, writePlace } from '../open-data.ts'
import { choiceOf } from '../published-choice.ts'
import { publishedKept } from '../published.server.ts'
import { statisticsTitles } from '../text.vi.ts'

/** Published petitions for programs, a page at a time; `next` leads on until it is null. */
export const openDataList: PageRoute = async (page) => {
  const after = readPlace(page.query.get('sau') ?? '')
  const found = await publishedKept(page, { ...choiceOf(page.query, openDataPage + 1), after })
  const petitions = found.slice(0, openDataPage)
  const last = found.length > openDataPage ? petitions.at(-1) : undefined
  const query = new URLSearchParams(page.query)
  if (last) query.set('sau', writePlace(last))
  const body = JSON.stringify({
    council: { name: page.council.name, commune: page.commune, isSample: page.council.isSample },
    description: page.absolute(openDataPath),
    next: last ? page.absolute(`${openDataFile}?${query.toString()}`) : null,
    petitions: petitions.map((petition) =>
      openPetition(petition, page.absolute(`${listPaths.portal}/${petition.receiptCode}`)),
    ),
  })
  const moments = petitions.map(({ changedAt }) => changedAt).toSorted(Temporal.Instant.compare)
  const changedAt = moments.at(-1) ?? page.today.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()
  return freshAnswer(page, { body, contentType: 'application/json; charset=utf-8', changedAt })
}

/** What programs of others can read here, and how. */
export const openDataDescription: PageRoute = async (page) => {
  const choices = await hamlets(page)
  return page.portal(
    { title: statisticsTitles.openData, current: figurePaths.portal },
    <>
      <PageHeading
        title={statisticsTitles.openData}
        lead="Những kiến nghị đã công khai, cho phần mềm khác đọc. Ai cũng được dùng lại; khi dùng xin ghi nguồn."
      />
      <Card title="Nguồn tin Atom">
        <p>
          50 kiến nghị công khai gần nhất. Dán địa chỉ vào phần mềm đọc tin để được báo khi có trả lời mới.
        </p>
        <CopyText text={page.absolute(feedPath)} />
        <Form method="get" action={page.base + feedPath} turbo={false} label="Chọn nguồn tin">
          <FilterSelect
            name="thon"
            label="Chỉ một thôn"
            options={choices.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FilterSelect
            name="linh-vuc"
            label="Chỉ một lĩnh vực"
            options={Object.entries(fieldText).map(([value, label]) => ({ value, label }))}
          />
          <SubmitButton variant="secondary">Mở nguồn tin</SubmitButton>
        </Form>
      </Card>
      <Card title="Danh sách JSON">
        <p>
          {openDataPage} kiến nghị một trang; <code>next</code> là địa chỉ trang sau, null khi hết. Thêm{' '}
          <code>thon</code>, <code>linh-vuc</code> như nguồn tin ở trên để lọc.
        </p>
        <CopyText text={page.absolute(openDataFile)} />
        <DataTable
          caption="Mỗi kiến nghị có"
          isDense
          columns={[
            { key: 'name', heading: 'Tên', isRowHeading: true, cell: ({ name }) => <code>{name}</code> },
            { key: 'words', heading: 'Nghĩa', isLong: true, cell: ({ words }) => words },
          ]}
          rows={openDataMembers}
          rowKey={({ name }) => name}
        />
      </Card>
    </>,
  )
}
