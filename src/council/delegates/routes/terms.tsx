import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  PageHeading,
  TextField,
} from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { openTerm } from '../commands/open-term.server.ts'
import { openTermForm } from '../forms.ts'
import { councilTerms } from '../people.server.ts'
import { delegatePermissions } from '../policy.ts'
import { spanText } from '../views/as-of.tsx'
import { formPage } from '../views/form-page.tsx'
import { paths } from '../views/paths.ts'

const act = 'council_term.open'

/** The terms of the council, the newest first. */
export const terms: PageRoute = async (page) =>
  page.desk(
    { title: 'Nhiệm kỳ', current: paths.terms },
    <>
      <PageHeading
        title="Nhiệm kỳ"
        lead="Nhiệm kỳ tính từ kỳ họp thứ nhất của khóa này đến kỳ họp thứ nhất của khóa sau."
        actions={
          delegatePermissions[act].may(page.actor) ? (
            <ButtonLink href={`${page.base}${paths.terms}/mo`} variant="primary">
              Mở nhiệm kỳ mới
            </ButtonLink>
          ) : null
        }
      />
      <DataTable
        caption="Các nhiệm kỳ"
        isCaptionHidden
        columns={[
          { key: 'name', heading: 'Nhiệm kỳ', isRowHeading: true, cell: (term) => term.name },
          {
            key: 'elected',
            heading: 'Ngày bầu cử',
            cell: (term) => (term.electedOn ? writeDay(term.electedOn) : '–'),
          },
          { key: 'days', heading: 'Thời gian', cell: spanText },
          { key: 'seats', heading: 'Số đại biểu', isNumeric: true, cell: (term) => term.seats },
        ]}
        rows={await councilTerms(page)}
        rowKey={(term) => term.id}
        empty={<EmptyState title="Chưa có nhiệm kỳ nào" />}
      />
    </>,
  )

export const openTermPage: PageRoute = (page) => {
  const { of } = formState(page, act)
  return formPage(page, {
    title: 'Mở nhiệm kỳ mới',
    lead: 'Nhiệm kỳ trước và mọi chức vụ gắn với nhiệm kỳ trước kết thúc vào ngày liền trước kỳ họp thứ nhất. Nhiệm vụ của mỗi chức vụ chuyển sang người kế nhiệm.',
    current: paths.terms,
    crumbs: [{ href: page.base + paths.terms, label: 'Nhiệm kỳ' }],
    act,
    path: `${paths.terms}/mo`,
    back: paths.terms,
    submit: 'Mở nhiệm kỳ',
    children: (
      <>
        <TextField
          {...of('name')}
          label="Tên nhiệm kỳ"
          hint="Ví dụ: Khóa II (2026–2031)."
          maxLength={100}
        />
        <DateField {...of('electedOn')} label="Ngày bầu cử" optional />
        <DateField {...of('startsOn')} label="Ngày khai mạc kỳ họp thứ nhất" />
        <TextField
          {...of('seats')}
          label="Số đại biểu được bầu"
          inputMode="numeric"
          width="short"
        />
      </>
    ),
  })
}

export const openTermAct = actRoute({
  act,
  form: openTermForm,
  command: openTerm,
  again: openTermPage,
  next: () => `${paths.terms}?xong=${act}`,
})
