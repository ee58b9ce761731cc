import { writeNumber } from '../../../kernel/numbers.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  DataTable,
  DefinitionList,
  FileField,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import type { Draft } from '../drafts.server.ts'
import { faultText } from '../faults.vi.ts'
import type { DutyEntry } from '../duty-entry.ts'
import type { PlanEntry } from '../plan-file.ts'
import { cadenceText, kindText, spanWords } from '../text.vi.ts'
import { places } from './addresses.ts'
import { PlanWords } from './marks.tsx'

/** A form that takes one file. */
export function SendFile(props: {
  page: PageContext
  act: string
  path: string
  title: string
  lead: string
  back: string
}) {
  const { page, act, path, title, lead, back } = props
  return (
    <>
      <Breadcrumbs crumbs={[{ href: page.base + back, label: 'Kế hoạch' }, { label: title }]} />
      <PageHeading title={title} lead={lead} />
      <ActForm page={page} act={act} path={path} hasFiles>
        <FileField name="file" label="Tệp" error={formState(page, act).problem('file')} />
        <FormActions>
          <SubmitButton>Đọc tệp và xem trước</SubmitButton>
          <ButtonLink href={page.base + back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>
  )
}

/** What a draft would write; a draft with faults can only be sent again. */
export function DraftPreview({
  page,
  act,
  draft,
}: {
  page: PageContext
  act: string
  draft: Draft
}) {
  const back = draft.kind === 'duties' ? `${places.desk}?ban=${draft.planId}` : places.desk
  const again =
    draft.kind === 'duties' ? `${places.desk}/ban/${draft.planId}/nhap` : `${places.desk}/nhap`
  const duties = draft.kind === 'duties' ? draft.duties : (draft.file?.duties ?? [])
  return (
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + back, label: 'Kế hoạch' }, { label: 'Xem trước' }]}
      />
      <PageHeading title="Xem trước" lead={`Tệp ${draft.fileName}. Chưa có gì được ghi.`} />
      {draft.faults.length > 0 ? (
        <Faults draft={draft} againHref={page.base + again} />
      ) : (
        <ActForm page={page} act={act} path={`${places.desk}/nhap/${draft.id}`}>
          <Notice tone="success" title={`${duties.length} mục, không có chỗ sai`}>
            Mỗi mục sẽ được giao cho chức vụ mà kế hoạch nêu; phân công lại được sau.
          </Notice>
          <FormActions>
            <SubmitButton>Nhập</SubmitButton>
            <ButtonLink href={page.base + again}>Gửi tệp khác</ButtonLink>
          </FormActions>
        </ActForm>
      )}
      {draft.kind === 'plan' && draft.file ? <PlanFacts plan={draft.file.plan} /> : null}
      <DutiesPreview duties={duties} />
    </>
  )
}

function Faults({ draft, againHref }: { draft: Draft; againHref: string }) {
  return (
    <>
      <Notice
        tone="error"
        title={`Có ${draft.faults.length} chỗ chưa đúng nên chưa nhập được`}
        actions={<ButtonLink href={againHref}>Gửi lại tệp đã sửa</ButtonLink>}
      >
        Hãy sửa trong tệp theo bảng dưới đây.
      </Notice>
      <DataTable
        caption="Chỗ chưa đúng trong tệp"
        isDense
        columns={[
          {
            key: 'row',
            heading: 'Mục thứ',
            isNumeric: true,
            cell: ({ row }) => (row === 0 ? 'kế hoạch' : String(row)),
          },
          { key: 'code', heading: 'Mã', isRowHeading: true, cell: ({ code }) => code || '–' },
          { key: 'fault', heading: 'Cần sửa', cell: (fault) => faultText(fault) },
        ]}
        rows={draft.faults}
        rowKey={({ row, field }) => `${row}-${field}`}
      />
    </>
  )
}

function PlanFacts({ plan }: { plan: PlanEntry }) {
  return (
    <DefinitionList
      items={[
        { term: 'Số, ký hiệu', value: plan.number },
        { term: 'Tên kế hoạch', value: plan.title },
        { term: 'Cơ quan ban hành', value: plan.issuingBody },
        { term: 'Ngày ban hành', value: writeDay(plan.issuedOn) },
        { term: 'Thời gian', value: spanWords(plan) },
        { term: 'Giữa kỳ', value: writeDay(plan.midTermOn) },
        { term: 'Toàn văn', value: `${writeNumber(plan.text.length)} ký tự` },
      ]}
    />
  )
}

function DutiesPreview({ duties }: { duties: readonly DutyEntry[] }) {
  if (duties.length === 0) return null
  return (
    <DataTable
      caption="Các mục đọc được"
      isDense
      columns={[
        {
          key: 'code',
          heading: 'Mã',
          isRowHeading: true,
          isUnbroken: true,
          cell: ({ code }) => code,
        },
        { key: 'kind', heading: 'Loại', cell: ({ kind }) => kindText[kind] },
        { key: 'subject', heading: 'Nội dung', cell: ({ subject }) => subject },
        {
          key: 'quote',
          heading: 'Nguyên văn',
          isLong: true,
          cell: ({ quote }) => <PlanWords words={quote} />,
        },
        { key: 'cadence', heading: 'Nhịp', cell: (duty) => countWords(duty) },
      ]}
      rows={duties}
      rowKey={({ code }) => code}
    />
  )
}

function countWords({ cadence, minimum, maximum }: DutyEntry): string {
  if (cadence === null) return '–'
  const count = [minimum, maximum].filter((number) => number !== null).join('–')
  return count ? `${cadenceText[cadence]}: ${count}` : cadenceText[cadence]
}
