import { buffer } from 'node:stream/consumers'
import { hasIdShape } from '../../../kernel/ids.ts'
import { verifiedBytes } from '../../../platform/storage/bytes.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute, WebDeps } from '../../../platform/web/page.server.ts'
import { importPlan } from '../commands/import-plan.server.ts'
import { sendDutySheet, sendPlanFile, type BytesOf } from '../commands/send-plan.server.ts'
import { draftOf } from '../drafts.server.ts'
import { confirmImportForm, sendDutiesForm, sendPlanForm } from '../forms.ts'
import { planForAct } from '../queries.server.ts'
import { places } from '../views/addresses.ts'
import { DraftPreview, SendFile } from '../views/import-parts.tsx'

const act = 'plan.import'
const previewOf = ({ id }: { id: string }) => `${places.desk}/nhap/${id}`
const bytesIn =
  ({ files }: WebDeps): BytesOf =>
  (file) =>
    buffer(verifiedBytes(files.store, file.sha256, file.bytes))

/** A whole plan as JSON. */
export const sendPlanPage: PageRoute = (page) =>
  page.desk(
    { title: 'Nhập kế hoạch từ tệp', current: places.desk },
    <SendFile
      page={page}
      act={act}
      path={`${places.desk}/nhap`}
      title="Nhập kế hoạch từ tệp"
      lead="Tệp JSON đúng dạng mà nút “Tải kế hoạch (JSON)” cho ra: thông tin, toàn văn và mọi mục. Xem trước rồi mới ghi."
      back={places.desk}
    />,
  )

export const sendPlan = actRoute({
  act,
  form: sendPlanForm,
  command: (context, { file }, _, deps) => sendPlanFile(context, file[0], bytesIn(deps)),
  again: sendPlanPage,
  next: previewOf,
})

/** Duties of a plan as a sheet. */
export const sendDutiesPage: PageRoute = async (page) => {
  const id = page.param('id')
  const plan = hasIdShape(id) ? await planForAct(page, id, { isLocked: false }) : null
  if (!plan) return page.notFound()
  return page.desk(
    { title: 'Nhập các mục từ bảng', current: places.desk },
    <SendFile
      page={page}
      act={act}
      path={`${places.desk}/ban/${id}/nhap`}
      title={`Nhập các mục của kế hoạch ${plan.number} từ bảng`}
      lead="Bảng Excel có dòng tiêu đề như bảng mà nút “Tải bảng Excel” cho ra: Mã, Loại, Nội dung, Nguyên văn và các cột khác. Xem trước rồi mới ghi."
      back={`${places.desk}?ban=${id}`}
    />,
  )
}

export const sendDuties = actRoute({
  act,
  form: sendDutiesForm,
  command: (context, { file }, param, deps) =>
    sendDutySheet(context, param('id'), file[0], bytesIn(deps)),
  again: sendDutiesPage,
  next: previewOf,
})

/** What the file held, what is wrong in it, and the button that writes it. */
export const planPreviewPage: PageRoute = async (page, deps) => {
  const id = page.param('id')
  const draft = hasIdShape(id) ? await draftOf(page, id) : null
  if (!draft) return page.again ? sendPlanPage(page, deps) : page.notFound()
  return page.desk(
    { title: 'Xem trước kế hoạch sẽ nhập', current: places.desk },
    <DraftPreview page={page} act={act} draft={draft} />,
  )
}

export const confirmImport = actRoute({
  act,
  form: confirmImportForm,
  command: (context, _, param) => importPlan(context, param('id')),
  again: planPreviewPage,
  next: ({ id }) => `${places.desk}?ban=${id}&xong=${act}`,
})
