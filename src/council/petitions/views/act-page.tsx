import type { Child } from 'hono/jsx'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Disclosure,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { petitionForDesk, type PetitionDossier } from '../queries.server.ts'
import { petitionPermissions } from '../policy.ts'
import { isTemplateUse } from '../template.ts'
import { verbText } from '../text.vi.ts'
import { deskVerbs, verbsFor, type DeskVerb } from '../verbs.ts'
import { Answers, Words } from './dossier.tsx'
import { StateChip } from './marks.tsx'
import { TemplatePicker, withTemplate } from './template-picker.tsx'

type Fields = (state: FormState, petition: PetitionDossier, page: PageContext) => Child | Promise<Child>

/**
 * The page of one verb: the petition in short, then the form. A verb that cannot be done now says
 * so and leads back, whatever address was typed.
 */
export function verbPage(verb: DeskVerb, lead: string, fields: Fields, hasFiles = false): PageRoute {
  const act = `petition.${verb}`
  return async (page) => {
    const id = page.param('id')
    const petition = hasIdShape(id) ? await petitionForDesk(page, id) : null
    if (!petition) return page.notFound()
    const list = `${page.base}/ban-lam-viec/kien-nghi`
    const isPossible = verbsFor(page.actor, petition).includes(verb)
    return page.desk(
      { title: `${verbText[verb]}: ${petition.title}`, current: '/ban-lam-viec/kien-nghi' },
      <>
        <Breadcrumbs
          crumbs={[
            { href: list, label: 'Kiến nghị cử tri' },
            { href: `${list}/${id}`, label: petition.receiptCode },
            { label: verbText[verb] },
          ]}
        />
        <PageHeading
          overline={petition.title}
          title={verbText[verb]}
          lead={lead}
          status={<StateChip state={petition.state} />}
        />
        {isPossible || page.again ? null : (
          <NotNow page={page} verb={verb} href={`${list}/${id}`} />
        )}
        {isPossible || page.again ? (
          <ActForm
            page={page}
            act={act}
            path={`/ban-lam-viec/kien-nghi/${id}/${deskVerbs[verb]}`}
            hasFiles={hasFiles}
            draftKey={`${act}:${id}`}
          >
            <HiddenField name="version" value={String(petition.version)} />
            {await fields(withTemplate(formState(page, act), page), petition, page)}
            <FormActions>
              <SubmitButton submitsWith="Đang gửi…">{verbText[verb]}</SubmitButton>
              <ButtonLink href={`${list}/${id}`}>Quay lại</ButtonLink>
            </FormActions>
            {isTemplateUse(verb)
              ? await TemplatePicker({
                  page,
                  use: verb,
                  field: petition.field,
                  action: `${list}/${id}/${deskVerbs[verb]}/mau`,
                })
              : null}
          </ActForm>
        ) : null}
        <Disclosure summary="Xem lại nội dung kiến nghị">
          <Words petition={petition} />
          <Answers petition={petition} />
        </Disclosure>
      </>,
    )
  }
}

function NotNow({ page, verb, href }: { page: PageContext; verb: DeskVerb; href: string }) {
  const permission = petitionPermissions[`petition.${verb}`]
  const why = permission.may(page.actor)
    ? 'Kiến nghị không còn ở bước làm được việc này.'
    : permission.sentence
  return (
    <Notice tone="warning" title="Không làm được việc này lúc này">
      {why} <a href={href}>Xem bước hiện tại của kiến nghị</a>.
    </Notice>
  )
}
