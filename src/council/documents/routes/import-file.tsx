import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Card, DateField, Notice, RadioGroup, SelectField, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { Attachments } from '../../frame/attachments.tsx'
import { bodiesWithSymbols, confirmImported, leaveOut } from '../commands/import.server.ts'
import { documentKinds } from '../document-kind.ts'
import { fileKind } from '../files.server.ts'
import { confirmImportForm, nothingForm } from '../forms.ts'
import { bodyOfNumber, sureness } from '../import-decision.ts'
import { importedFile, imports } from '../imports-store.server.ts'
import { scanPackages } from '../reading/scan-pages.server.ts'
import { faultText, kindText, sureText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath, importPath } from '../views/paths.ts'

const act = 'document_import.confirm'

/** One file: what was read stands in the form, the file's own words below it. */
export const importFilePage: PageRoute = async (page) => {
  const file = await importedFile(page, page.param('id'))
  if (!file) return page.notFound()
  const [bodies, [row], attached] = await Promise.all([
    bodiesWithSymbols(page),
    imports(page, file.importId),
    filesOf(page, [{ kind: fileKind.imported, id: file.id }]),
  ])
  const { head } = file
  const state = formState(page, act)
  const isBack = page.again?.act === act
  const number = head?.documentNumber.value ?? ''
  const own = bodyOfNumber(number || null, bodies)
  const of = (name: string, read: string, confidence?: number) => ({
    ...state.of(name),
    value: isBack ? state.typed(name) : read,
    ...(confidence === undefined || read === '' ? {} : { hint: `Máy đọc: ${sureText[sureness(confidence)]}` }),
  })
  const isOpen = ['recognised', 'broken', 'unreadable'].includes(file.state) || page.again !== null
  const day = head?.documentOn.value ? writeDay(Temporal.PlainDate.from(head.documentOn.value)) : ''
  return formPage(page, {
    title: 'Xác nhận văn bản',
    overline: file.name,
    current: deskPath,
    crumbs: [{ href: importPath, label: 'Nhập văn bản đã có' }, { href: `${importPath}/${file.importId}`, label: 'Xem trước' }],
    act,
    path: `${importPath}/tep/${file.id}`,
    back: `${importPath}/${file.importId}`,
    submit: isOpen ? 'Vào sổ' : null,
    above: (
      <>
        {file.fault ? <Notice tone="warning" title="Máy chưa đọc được tệp này">{faultText[file.fault]?.(scanPackages)}</Notice> : null}
        {file.sameAs ? <Notice tone="warning" title="Trùng tệp">Tệp này giống hệt tệp của văn bản {file.sameAs} đã vào sổ.</Notice> : null}
        <Attachments page={page} files={attached} />
      </>
    ),
    children: (
      <>
        <RadioGroup
          name="register"
          label="Vào sổ nào"
          value={isBack ? state.typed('register') : number !== '' && own === null ? 'incoming' : 'outgoing'}
          error={state.problem('register')}
          choices={[
            { value: 'outgoing', label: 'Sổ văn bản đi', hint: 'Văn bản của Hội đồng, giữ nguyên số' },
            { value: 'incoming', label: 'Sổ văn bản đến', hint: 'Văn bản của cơ quan khác, lấy số đến mới' },
          ]}
        />
        <SelectField {...of('bodyId', own ?? row?.bodyId ?? '')} label="Cơ quan ban hành (văn bản đi)" options={bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField {...of('issuer', head?.issuer.value ?? '', head?.issuer.confidence)} label="Cơ quan ban hành (văn bản đến)" maxLength={200} optional />
        <SelectField {...of('kind', head?.kind.value ?? '', head?.kind.confidence)} label="Loại văn bản" options={documentKinds.map((value) => ({ value, label: kindText[value] }))} />
        <TextField {...of('documentNumber', number, head?.documentNumber.confidence)} label="Số, ký hiệu" maxLength={60} width="medium" />
        <DateField {...of('documentOn', day, head?.documentOn.confidence)} label="Ngày văn bản" />
        <TextArea {...of('subject', head?.title.value ?? '', head?.title.confidence)} label="Trích yếu" rows={2} maxLength={500} />
        <TextField {...of('signer', '')} label="Người ký" maxLength={100} optional />
      </>
    ),
    below: (
      <>
        {isOpen ? (
          <ActForm page={page} act="document_import.leave_out" path={`${importPath}/tep/${file.id}/bo-qua`}>
            <SubmitButton variant="quiet">Bỏ qua tệp này</SubmitButton>
          </ActForm>
        ) : null}
        {file.pages.map((text, place) => (
          <Card title={`Trang ${place + 1}${file.pageConfidence[place] === undefined ? '' : `, đọc chắc ${file.pageConfidence[place]} %`}`}>
            {text.split(/\n+/).slice(0, 60).map((line) => <p>{line}</p>)}
          </Card>
        )).slice(0, 3)}
      </>
    ),
  })
}

export const confirm = actRoute({
  act,
  form: confirmImportForm,
  command: (context, input, param) => confirmImported(context, { ...input, fileId: param('id') }),
  again: importFilePage,
  next: ({ importId }) => `${importPath}/${importId}?xong=${act}`,
})

export const leave = actRoute({
  act: 'document_import.leave_out',
  form: nothingForm,
  command: (context, _input, param) => leaveOut(context, { fileId: param('id') }),
  again: importFilePage,
  next: ({ importId }) => `${importPath}/${importId}?xong=document_import.leave_out`,
})
