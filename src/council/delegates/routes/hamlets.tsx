import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DataTable, EmptyState, PageHeading, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { addHamlet } from '../commands/add-hamlet.server.ts'
import { addHamletForm } from '../forms.ts'
import { hamletRecords } from '../people.server.ts'
import { delegatePermissions } from '../policy.ts'
import { formPage } from '../views/form-page.tsx'
import { paths } from '../views/paths.ts'

/** Hamlets, those that stand no more as well. */
export const hamletList: PageRoute = async (page) => {
  const isKeeper = delegatePermissions['hamlet.add'].may(page.actor)
  return page.desk(
    { title: 'Thôn, tổ dân phố', current: paths.hamlets },
    <>
      <PageHeading
        title="Thôn, tổ dân phố"
        actions={
          isKeeper ? (
            <ButtonLink href={`${page.base}${paths.hamlets}/them`} variant="primary">
              Thêm thôn
            </ButtonLink>
          ) : null
        }
      />
      <DataTable
        caption="Thôn, tổ dân phố"
        isCaptionHidden
        isDense
        columns={[
          { key: 'name', heading: 'Thôn', isRowHeading: true, cell: (hamlet) => hamlet.name },
          { key: 'former', heading: 'Đơn vị cũ', cell: (hamlet) => hamlet.formerUnit || '–' },
          {
            key: 'point',
            heading: 'Vị trí',
            cell: ({ latitude }) => (latitude === null ? 'Chưa ghi' : 'Đã ghi'),
          },
          {
            key: 'closed',
            heading: 'Tình trạng',
            cell: ({ closedOn }) => (closedOn ? `Kết thúc ngày ${writeDay(closedOn)}` : 'Đang có'),
          },
          {
            key: 'acts',
            heading: 'Việc',
            cell: ({ id, closedOn }) =>
              isKeeper && !closedOn ? (
                <>
                  <ButtonLink href={`${page.base}${paths.hamlets}/${id}/vi-tri`} variant="quiet">
                    Vị trí
                  </ButtonLink>
                  <ButtonLink href={`${page.base}${paths.hamlets}/${id}/ket-thuc`} variant="quiet">
                    Kết thúc
                  </ButtonLink>
                </>
              ) : (
                '–'
              ),
          },
        ]}
        rows={await hamletRecords(page)}
        rowKey={(hamlet) => hamlet.id}
        empty={<EmptyState title="Chưa có thôn nào" />}
      />
    </>,
  )
}

export const addHamletPage: PageRoute = (page) => {
  const { of } = formState(page, 'hamlet.add')
  return formPage(page, {
    title: 'Thêm thôn',
    current: paths.hamlets,
    crumbs: [{ href: page.base + paths.hamlets, label: 'Thôn, tổ dân phố' }],
    act: 'hamlet.add',
    path: `${paths.hamlets}/them`,
    back: paths.hamlets,
    submit: 'Thêm thôn',
    children: (
      <>
        <TextField {...of('name')} label="Tên thôn, tổ dân phố" maxLength={100} />
        <TextField
          {...of('formerUnit')}
          label="Đơn vị cũ"
          hint="Xã trước khi sáp nhập, nếu có."
          optional
          maxLength={100}
        />
      </>
    ),
  })
}

export const addHamletAct = actRoute({
  act: 'hamlet.add',
  form: addHamletForm,
  command: addHamlet,
  again: addHamletPage,
  next: () => `${paths.hamlets}?xong=hamlet.add`,
})
