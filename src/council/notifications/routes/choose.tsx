import { actRoute } from '../../../platform/web/act-route.server.ts'
import { readMailbox } from '../../../platform/mail/address.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  Notice,
  PageHeading,
  RadioGroup,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { accountsHolding } from '../../delegates/index.ts'
import { chooseChannels } from '../commands/choose.server.ts'
import { chooseForm } from '../forms.ts'
import {
  channelOf,
  mailRhythms,
  noChoices,
  notificationChannels,
  notificationKinds,
} from '../notification.ts'
import { choicesOf } from '../store.server.ts'
import { choicePath } from '../tell.server.ts'
import { channelText, choiceText as text, kindText, listText, rhythmText } from '../text.vi.ts'
import { devicesOf } from '../../../platform/push/subscriptions.server.ts'
import { listPath } from '../views/notification-table.tsx'
import { PushCard } from '../views/push-card.tsx'

/** How this person wants to learn of each kind of news. */
export const choosePage: PageRoute = async (page, { push }) => {
  const accountId = page.actor?.accountId ?? ''
  const [mailbox, found] = await Promise.all([ownMailbox(page), choicesOf(page, [accountId])])
  const devices = push ? await devicesOf(page, accountId) : []
  const choices = page.actor ? found(accountId) : noChoices
  const { typed, problem } = formState(page, 'notification.choose')
  return page.desk(
    { title: text.title, current: listPath, scripts: push ? ['push'] : [] },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + listPath, label: listText.title }, { label: text.title }]}
      />
      <PageHeading title={text.title} lead={text.lead} />
      <Notice tone={mailbox ? 'info' : 'warning'}>
        {mailbox ? text.mailTo(mailbox) : text.noMail}
      </Notice>
      {push ? <PushCard page={page} publicKey={push.publicKey} devices={devices} /> : null}
      <ActForm page={page} act="notification.choose" path={choicePath}>
        {notificationKinds.map((kind) => (
          <RadioGroup
            name={kind}
            label={kindText[kind]}
            value={typed(kind) || channelOf(choices, kind)}
            error={problem(kind)}
            choices={notificationChannels.map((value) => ({ value, label: channelText[value] }))}
          />
        ))}
        <RadioGroup
          name="rhythm"
          label={text.rhythm}
          value={typed('rhythm') || choices.rhythm}
          error={problem('rhythm')}
          choices={mailRhythms.map((value) => ({ value, label: rhythmText[value] }))}
        />
        <FormActions>
          <SubmitButton>{text.save}</SubmitButton>
          <ButtonLink href={page.base + listPath}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

/** Where mail to this person goes; null when they gave no address or hold no office today. */
async function ownMailbox(page: PageContext): Promise<string | null> {
  const holders = await accountsHolding(page, {})
  const own = holders.find(({ accountId }) => accountId === page.actor?.accountId)
  return readMailbox(own?.email ?? '')
}

export const choose = actRoute({
  act: 'notification.choose',
  form: chooseForm,
  command: (context, { rhythm, ...channels }) => chooseChannels(context, { rhythm, channels }),
  again: choosePage,
  next: () => `${choicePath}?xong=notification.choose`,
})
