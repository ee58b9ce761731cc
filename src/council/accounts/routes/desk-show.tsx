import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Card,
  DefinitionList,
  FormActions,
  Notice,
  PageHeading,
} from '../../../ui/index.ts'
import { personAccounts } from '../../delegates/index.ts'
import { accountState, heldBy } from '../account.ts'
import { deskText as text, heldText, verbText, whyUntouchable } from '../desk-text.vi.ts'
import { accountVerbs, verbsFor } from '../verbs.ts'
import { AccountChip } from '../views/marks.tsx'

const path = '/ban-lam-viec/tai-khoan'

/** One person's account and what may be done to it. */
export const deskShow: PageRoute = async (page) => {
  const id = page.param('personId')
  const person = hasIdShape(id) ? (await personAccounts(page, id))[0] : undefined
  if (!person) return page.notFound()
  const held = heldBy(person)
  const verbs = verbsFor(page.actor, held)
  const why = verbs.length > 0 ? undefined : whyUntouchable(held, page.actor?.accountId ?? null)
  return page.desk(
    { title: `${text.account}: ${person.personName}`, current: path },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + path, label: text.accounts }, { label: person.personName }]}
      />
      <PageHeading title={person.personName} status={<AccountChip state={accountState(held)} />} />
      {why ? <Notice tone="info">{why}</Notice> : null}
      <Card title={text.account}>
        <DefinitionList
          items={[
            { term: text.username, value: person.account?.username },
            { term: text.officesToday, value: heldText(person.offices) },
            { term: text.twoSteps, value: person.account?.hasTotp ? text.on : text.off },
          ]}
        />
        <FormActions>
          {verbs.map((verb, place) => (
            <ButtonLink
              href={`${page.base}${path}/${id}/${accountVerbs[verb]}`}
              variant={verb === 'close' ? 'danger' : place === 0 ? 'primary' : 'secondary'}
            >
              {verbText[verb]}
            </ButtonLink>
          ))}
        </FormActions>
      </Card>
    </>,
  )
}
