import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  DataTable,
  EmptyState,
  PageHeading,
  Pagination,
  SelectField,
  TableToolbar,
  TextField,
} from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { personAccounts } from '../../delegates/index.ts'
import { accountState, accountStates, heldBy } from '../account.ts'
import { deskText as text, heldText, stateText } from '../desk-text.vi.ts'
import { chosenPeople, filterOf, pageSize, type PeopleFilter } from '../people-filter.ts'
import { AccountChip } from '../views/marks.tsx'

const path = '/ban-lam-viec/tai-khoan'

/** Who can sign in here: every person, with offices and account. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const { rows, total } = chosenPeople(await personAccounts(page), filter)
  return page.desk(
    { title: text.accounts, current: path },
    <>
      <PageHeading title={text.accounts} lead={text.accountsLead} />
      <DataTable
        caption={text.accounts}
        isCaptionHidden
        isDense
        rows={rows}
        rowKey={(person) => person.personId}
        rowHref={(person) => `${page.base}${path}/${person.personId}`}
        columns={[
          {
            key: 'name',
            heading: text.fullName,
            isRowHeading: true,
            cell: (person) => person.personName,
          },
          {
            key: 'offices',
            heading: text.officesToday,
            cell: (person) => heldText(person.offices) || '–',
          },
          {
            key: 'username',
            heading: text.username,
            cell: (person) => person.account?.username ?? '–',
          },
          {
            key: 'state',
            heading: text.account,
            isUnbroken: true,
            cell: (person) => <AccountChip state={accountState(heldBy(person))} />,
          },
          {
            key: 'totp',
            heading: text.twoSteps,
            cell: (person) => (person.account?.hasTotp ? text.on : '–'),
          },
        ]}
        toolbar={<Filters page={page} filter={filter} />}
        empty={<EmptyState title={text.nobody}>{text.nobodyMeaning}</EmptyState>}
        footer={
          <Pagination
            page={filter.page}
            pages={Math.max(1, Math.ceil(total / pageSize))}
            total={text.people(total)}
            href={(number) => listAddress(page, path, { trang: String(number) })}
          />
        }
      />
    </>,
  )
}

function Filters({ page, filter }: { page: PageContext; filter: PeopleFilter }) {
  return (
    <TableToolbar
      filterAction={page.base + path}
      clearHref={page.base + path}
      filters={
        <>
          <TextField name="tim" label={text.nameSought} value={filter.words} optional="unmarked" />
          <SelectField
            name="tai-khoan"
            label={text.account}
            value={filter.state ?? ''}
            optional="unmarked"
            emptyLabel={text.all}
            options={accountStates.map((value) => ({ value, label: stateText[value] }))}
          />
        </>
      }
    />
  )
}
