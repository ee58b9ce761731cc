import { writeMoment } from '../../../kernel/clock.ts'
import type { LinkedIdentity } from '../../../platform/identity/linked-identities.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Card,
  DefinitionList,
  FormActions,
  PageHeading,
  StatusChip,
} from '../../../ui/index.ts'
import { providerText as text } from '../provider-text.vi.ts'

const path = '/tai-khoan/dinh-danh'

/** Whether one's own account has an identity of the provider, and the way to one or away from it. */
export function IdentityCard(props: {
  base: string
  label: string
  identity: LinkedIdentity | undefined
}) {
  const { base, label, identity } = props
  return (
    <Card
      title={text.identity}
      aside={
        <StatusChip
          label={identity ? text.linked : text.notLinked}
          tone={identity ? 'success' : 'neutral'}
        />
      }
    >
      <p>{text.meaning(label)}</p>
      {identity ? (
        <DefinitionList
          items={[
            { term: text.linkedAt, value: writeMoment(identity.linkedAt) },
            {
              term: text.usedAt,
              value: identity.usedAt ? writeMoment(identity.usedAt) : text.neverUsed,
            },
          ]}
        />
      ) : null}
      <FormActions>
        {identity ? (
          <ButtonLink href={`${base}${path}/go`}>{text.unlink}</ButtonLink>
        ) : (
          <ButtonLink href={base + path}>{text.link(label)}</ButtonLink>
        )}
      </FormActions>
    </Card>
  )
}

/**
 * The way out to the provider. A link and not a redirect: a form of ours may lead to this host alone
 * (CSP, form-action), and whoever leaves sees where to.
 */
export function leavePage(page: PageContext, { label, url }: { label: string; url: string }) {
  return page.plain(
    { title: text.leaveTitle(label) },
    <>
      <PageHeading title={text.leaveTitle(label)} lead={text.leaveLead} />
      <FormActions>
        <a class="button primary" href={url} rel="noreferrer" data-turbo="false">
          {text.leaveTo(label)}
        </a>
        <ButtonLink href={`${page.base}/`}>{text.back}</ButtonLink>
      </FormActions>
    </>,
  )
}
