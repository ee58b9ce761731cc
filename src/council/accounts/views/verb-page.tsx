import type { Child } from 'hono/jsx'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { personAccounts, type PersonAccount } from '../../delegates/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { heldBy, type AccountVerb } from '../account.ts'
import { deskText as text, verbLead, verbText } from '../desk-text.vi.ts'
import { accountVerbs, verbsFor } from '../verbs.ts'

const list = '/ban-lam-viec/tai-khoan'

type Fields = (state: FormState, person: PersonAccount, page: PageContext) => Child | Promise<Child>

/** The page of one verb on a person's account: what it does, then its form. */
export function verbPage(verb: AccountVerb, fields: Fields): PageRoute {
  const act = `account.${verb}`
  return async (page) => {
    const id = page.param('personId')
    const person = hasIdShape(id) ? (await personAccounts(page, id))[0] : undefined
    if (!person) return page.notFound()
    const back = `${page.base}${list}/${id}`
    const isPossible = page.again !== null || verbsFor(page.actor, heldBy(person)).includes(verb)
    return page.desk(
      { title: `${verbText[verb]}: ${person.personName}`, current: list },
      <>
        <Breadcrumbs
          crumbs={[
            { href: page.base + list, label: text.accounts },
            { href: back, label: person.personName },
            { label: verbText[verb] },
          ]}
        />
        <PageHeading overline={person.personName} title={verbText[verb]} lead={verbLead[verb]} />
        {isPossible ? (
          <ActForm
            page={page}
            act={act}
            path={`${list}/${id}/${accountVerbs[verb]}`}
            // The slip is the answer itself: the browser shows it as it comes.
            isNative={verb === 'issue_slip'}
          >
            {person.account ? <HiddenField name="accountId" value={person.account.id} /> : null}
            {await fields(formState(page, act), person, page)}
            <FormActions>
              <SubmitButton variant={verb === 'close' ? 'danger' : 'primary'}>
                {verbText[verb]}
              </SubmitButton>
              <ButtonLink href={back}>{text.back}</ButtonLink>
            </FormActions>
          </ActForm>
        ) : (
          <Notice tone="warning">
            {text.notNow} <a href={back}>{text.seeAccount}</a>.
          </Notice>
        )}
      </>,
    )
  }
}

/** After an act on a person's account: back to its page, which says what was done. */
export function backToAccount(verb: AccountVerb): (value: { personId: string }) => string {
  return ({ personId }) => `${list}/${personId}?xong=account.${verb}`
}
