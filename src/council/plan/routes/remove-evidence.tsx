import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  DefinitionList,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { removeEvidence } from '../commands/remove-evidence.server.ts'
import { removeEvidenceForm } from '../forms.ts'
import { evidenceToRemove } from '../queries.server.ts'
import { places } from '../views/addresses.ts'
import { backToDuty, dutyHref } from '../views/duty-act-page.tsx'

const act = 'evidence.remove'

export const removeEvidencePage: PageRoute = async (page) => {
  const id = page.param('id')
  const evidence = hasIdShape(id) ? await evidenceToRemove(page, id) : null
  if (!evidence) return page.notFound()
  const { typed, problem } = formState(page, act)
  const back = dutyHref(page, evidence.code, evidence.planId)
  return page.desk(
    { title: 'Gỡ bằng chứng', current: places.desk },
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${page.base}${places.desk}?ban=${evidence.planId}`, label: 'Kế hoạch' },
          { href: back, label: evidence.code },
          { label: 'Gỡ bằng chứng' },
        ]}
      />
      <PageHeading
        title="Gỡ bằng chứng"
        lead="Từ hôm nay hồ sơ này không còn được tính. Tình trạng của những ngày trước không đổi; hồ sơ, người gỡ và lý do vẫn hiện trên trang."
      />
      <DefinitionList
        items={[
          { term: 'Hồ sơ', value: evidence.label },
          { term: 'Ngày', value: writeDay(evidence.onDay) },
          { term: 'Đang tính cho', value: evidence.code },
        ]}
      />
      {evidence.removedOn ? (
        <Notice tone="warning">Hồ sơ này đã được gỡ từ {writeDay(evidence.removedOn)}.</Notice>
      ) : null}
      <ActForm page={page} act={act} path={`${places.desk}/bang-chung/${id}/go`}>
        <TextArea
          name="reason"
          label="Lý do gỡ"
          rows={2}
          value={typed('reason')}
          error={problem('reason')}
        />
        <FormActions>
          <SubmitButton variant="danger">Gỡ bằng chứng</SubmitButton>
          <ButtonLink href={back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const remove = actRoute({
  act,
  form: removeEvidenceForm,
  command: (context, input, param) => removeEvidence(context, { id: param('id'), ...input }),
  again: removeEvidencePage,
  next: backToDuty(act),
})
