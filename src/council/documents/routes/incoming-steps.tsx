import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, HiddenField, Notice, SelectField, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { assignIncoming, closeIncoming } from '../commands/incoming.server.ts'
import { assignForm, closeForm } from '../forms.ts'
import { incomingDocument } from '../incoming.server.ts'
import { newestIssued } from '../lists.server.ts'
import { peopleToChoose } from '../people.server.ts'
import { formPage } from '../views/form-page.tsx'
import { incomingDocumentPath, incomingPath } from '../views/paths.ts'

async function incomingOf(page: PageContext) {
  const id = page.param('id')
  return hasIdShape(id) ? incomingDocument(page, id) : null
}

const assignAct = 'incoming_document.assign'

export const assignPage: PageRoute = async (page) => {
  const row = await incomingOf(page)
  if (!row) return page.notFound()
  const state = formState(page, assignAct)
  const isOpen = row.state !== 'closed' || page.again !== null
  return formPage(page, {
    title: 'Giao người giải quyết',
    overline: `${row.issuer}: ${row.subject}`,
    current: incomingPath,
    crumbs: [{ href: incomingPath, label: 'Sổ văn bản đến' }, { href: incomingDocumentPath(row.id), label: `${row.arrivalNumber}/${row.arrivalYear}` }],
    act: assignAct,
    path: `${incomingDocumentPath(row.id)}/giao`,
    back: incomingDocumentPath(row.id),
    submit: isOpen ? 'Giao' : null,
    above: isOpen ? null : <Notice tone="warning" title="Văn bản đến này đã kết thúc" />,
    children: (
      <>
        <HiddenField name="version" value={String(row.version)} />
        <SelectField
          {...state.of('assigneeId')}
          value={state.typed('assigneeId') || (row.assigneeId ?? '')}
          label="Người giải quyết"
          options={await peopleToChoose(page)}
        />
        <DateField {...state.of('dueOn')} value={state.typed('dueOn') || (row.dueOn ? writeDay(row.dueOn) : '')} label="Hạn giải quyết" />
        <TextArea {...state.of('instruction')} label="Ý kiến chỉ đạo" rows={3} optional />
      </>
    ),
  })
}

export const assign = actRoute({
  act: assignAct,
  form: assignForm,
  command: (context, input, param) => assignIncoming(context, { ...input, id: param('id') }),
  again: assignPage,
  next: ({ id }) => `${incomingDocumentPath(id)}?xong=${assignAct}`,
})

const closeAct = 'incoming_document.close'

export const closePage: PageRoute = async (page) => {
  const row = await incomingOf(page)
  if (!row) return page.notFound()
  const state = formState(page, closeAct)
  const isPossible = row.state === 'assigned' || page.again !== null
  return formPage(page, {
    title: 'Kết thúc văn bản đến',
    overline: `${row.issuer}: ${row.subject}`,
    lead: 'Chọn văn bản trả lời, hoặc ghi vì sao không cần trả lời.',
    current: incomingPath,
    crumbs: [{ href: incomingPath, label: 'Sổ văn bản đến' }, { href: incomingDocumentPath(row.id), label: `${row.arrivalNumber}/${row.arrivalYear}` }],
    act: closeAct,
    path: `${incomingDocumentPath(row.id)}/ket-thuc`,
    back: incomingDocumentPath(row.id),
    submit: isPossible ? 'Kết thúc' : null,
    above: isPossible ? null : <Notice tone="warning" title="Không kết thúc được lúc này">Văn bản chưa giao ai, hoặc đã kết thúc.</Notice>,
    children: (
      <>
        <HiddenField name="version" value={String(row.version)} />
        <SelectField
          {...state.of('answerId')}
          label="Văn bản trả lời"
          optional
          emptyLabel="Không có"
          options={(await newestIssued(page)).map(({ id, documentNumber, subject }) => ({ value: id, label: `${documentNumber} ${subject}`.slice(0, 120) }))}
        />
        <TextArea {...state.of('note')} label="Kết quả giải quyết" rows={3} optional />
      </>
    ),
  })
}

export const close = actRoute({
  act: closeAct,
  form: closeForm,
  command: (context, input, param) => closeIncoming(context, { ...input, id: param('id') }),
  again: closePage,
  next: ({ id }) => `${incomingDocumentPath(id)}?xong=${closeAct}`,
})
