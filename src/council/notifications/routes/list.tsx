import { randomUUIDv7 } from 'node:crypto'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Form,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { readableTitles } from '../../petitions/index.ts'
import { readAllNotifications, readNotification } from '../commands/read.server.ts'
import { readAllForm, readForm } from '../forms.ts'
import { ownNotifications } from '../queries.server.ts'
import { choicePath } from '../tell.server.ts'
import { listText as text } from '../text.vi.ts'
import { listPath, NotificationTable } from '../views/notification-table.tsx'

/** The account's own notifications, newest first; re-reads itself when another comes. */
export const notificationList: PageRoute = async (page) => {
  const onlyUnread = page.query.get('loc') === 'chua-doc'
  const asked = Number(page.query.get('trang') ?? 1)
  const number = Number.isInteger(asked) && asked > 0 && asked <= 100_000 ? asked : 1
  const list = await ownNotifications(page, { page: number, onlyUnread })
  const petitionIds = list.rows.flatMap(({ petitionId }) => petitionId ?? [])
  const titles = await readableTitles(page, petitionIds)
  return page.desk(
    { title: text.title, current: listPath, live: 'notifications' },
    <>
      <PageHeading
        title={text.title}
        actions={
          <>
            <ReadAll page={page} newest={number === 1 ? list.rows[0]?.id : undefined} />
            <ButtonLink href={page.base + choicePath}>{text.choose}</ButtonLink>
          </>
        }
      />
      <Refused page={page} />
      <NotificationTable
        page={page}
        list={list}
        titles={titles}
        onlyUnread={onlyUnread}
        number={number}
      />
    </>,
  )
}

function ReadAll({ page, newest }: { page: PageContext; newest: string | undefined }) {
  if (!newest || !page.actor?.unread) return null
  return (
    <Form
      class="form-inline"
      action={`${page.base}${listPath}/da-doc-het`}
      idempotencyKey={randomUUIDv7()}
    >
      <HiddenField name="newest" value={newest} />
      <SubmitButton variant="secondary">{text.markAll}</SubmitButton>
    </Form>
  )
}

function Refused({ page }: { page: PageContext }) {
  const { again } = page
  if (!again) return null
  const words = again.refusal ? page.sentence(again.refusal) : Object.values(again.problems)[0]
  return (
    <Notice tone="error" isAnnounced>
      {words}
    </Notice>
  )
}

/** Opening a notification marks it as read and leads to its matter. */
export const openNotification = actRoute({
  act: 'notification.open',
  form: readForm,
  command: (context, _, param) => readNotification(context, { id: param('id') }),
  again: notificationList,
  next: ({ path }) => path,
})

export const readOne = actRoute({
  act: 'notification.read',
  form: readForm,
  command: (context, _, param) => readNotification(context, { id: param('id') }),
  again: notificationList,
  next: () => `${listPath}?xong=notification.read`,
})

export const readAll = actRoute({
  act: 'notification.read_all',
  form: readAllForm,
  command: readAllNotifications,
  again: notificationList,
  next: () => `${listPath}?xong=notification.read_all`,
})
