import { writeNumber } from '../../../kernel/numbers.ts'
import type { FileStore } from '../../../platform/storage/store.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { verifiedBytes } from '../../../platform/storage/bytes.server.ts'
import { tableFile } from '../../../platform/tables/table-file.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FileField,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { mostRosterRows, uploadRoster, type SentRoster } from '../commands/upload-roster.server.ts'
import { uploadForm } from '../forms.ts'
import { templateColumns, templateRows } from '../roster-template.ts'
import { paths } from '../views/paths.ts'

const act = 'roster.upload'
const path = `${paths.people}/nhap`

export const uploadPage: PageRoute = (page) =>
  page.desk(
    { title: 'Nhập từ Excel', current: paths.people },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.people, label: 'Người và chức vụ' },
          { label: 'Nhập từ Excel' },
        ]}
      />
      <PageHeading
        title="Nhập người và chức vụ từ Excel"
        lead="Gửi tệp, xem trước từng dòng, rồi mới nhập. Trước khi bạn bấm nhập, chưa có gì được ghi."
        actions={
          <ButtonLink href={`${page.base}${path}/mau.xlsx`} download>
            Tải mẫu Excel
          </ButtonLink>
        }
      />
      <Notice>
        Mỗi dòng là một người và một chức vụ; người giữ nhiều chức vụ có nhiều dòng. Tổ chức phải có
        sẵn trong hệ thống. Nhiều nhất {writeNumber(mostRosterRows)} dòng.
      </Notice>
      <ActForm page={page} act={act} path={path} hasFiles>
        <FileField
          name="roster"
          label="Tệp Excel"
          hint="Tệp .xlsx theo mẫu."
          accept=".xlsx"
          error={formState(page, act).problem('roster')}
        />
        <FormActions>
          <SubmitButton submitsWith="Đang đọc tệp…">Xem trước</SubmitButton>
          <ButtonLink href={page.base + paths.people}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )

export const upload = actRoute({
  act,
  form: uploadForm,
  command: async (context, { roster }, _param, deps) =>
    uploadRoster(context, await sentRoster(deps.files.store, roster[0])),
  again: uploadPage,
  next: ({ id }) => `${path}/${id}?xong=${act}`,
})

async function sentRoster(
  store: FileStore,
  file: ReceivedFile | undefined,
): Promise<SentRoster | null> {
  if (!file) return null
  const bytes = await new Response(verifiedBytes(store, file.sha256)).bytes()
  return { fileName: file.name, bytes: Buffer.from(bytes) }
}

/** The sheet to fill in, with two rows that show how. */
export const rosterTemplate: PageRoute = async (page) => {
  const { body, headers } = await tableFile(
    'xlsx',
    'Mẫu nhập người và chức vụ',
    templateColumns,
    templateRows,
  )
  return page.respond(body, headers)
}
