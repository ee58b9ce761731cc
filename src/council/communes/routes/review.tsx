import { ok, refuse } from '../../../kernel/result.ts'
import {
  installationForm,
  type InstallationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import { FormActions, Notice, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { openCouncil, stepToMend, type HolderSlip } from '../commands/open-council.server.ts'
import { wantedCouncil } from '../council-plan.ts'
import { steps, type Draft, type Step } from '../draft.ts'
import { draftOf } from '../drafts.server.ts'
import { emptyForm } from '../forms.ts'
import { stepText } from '../text.vi.ts'
import { unitOf } from '../units.server.ts'
import { CouncilSummary } from '../views/council-summary.tsx'
import { councilPath, paths, stepPath } from '../views/paths.ts'
import { slipsPage } from '../views/slips-page.tsx'
import { StepTabs } from '../views/step-page.tsx'

const act = 'council.open'

/** All that will be written, in one look. */
export async function reviewPage(page: InstallationPage, draft: Draft): Promise<Response> {
  const wanted = wantedCouncil(draft)
  const unit = await unitOf(page.deps.db, String(draft.typed.unit?.['commune'] ?? ''))
  const { title, lead } = stepText.review
  const unfinished = wanted.ok ? null : (String(wanted.refusal.values?.['step']) as Step)
  const toMend = page.again?.refusal ? stepToMend(page.again.refusal) : null
  return page.show(
    { title },
    <>
      <StepTabs draft={draft} step="review" />
      <PageHeading title={title} lead={lead} />
      <StepToMend draft={draft} step={unfinished ?? toMend} isUnfinished={unfinished !== null} />
      {wanted.ok && unit ? (
        <CouncilSummary wanted={wanted.value} unit={unit} today={page.today} />
      ) : null}
      <ActForm page={page} act={act} path={stepPath(draft.id, 'review')} isNative>
        <FormActions>
          {wanted.ok && unit ? <SubmitButton>Mở Hội đồng</SubmitButton> : null}
        </FormActions>
      </ActForm>
    </>,
  )
}

function StepToMend({
  draft,
  step,
  isUnfinished,
}: {
  draft: Draft
  step: Step | null
  isUnfinished: boolean
}) {
  if (!step) return null
  return (
    <Notice tone="warning" title={isUnfinished ? 'Còn bước chưa xong' : 'Cần sửa một bước'}>
      <a href={stepPath(draft.id, step)}>{stepText[step].title}</a>
    </Notice>
  )
}

const review: InstallationPageRoute = async (page) => {
  const draft = await draftOf(page.deps.db, page.param('draft'))
  return draft ? reviewPage(page, draft) : page.seeOther(paths.overview)
}

/** Opens the council and shows the slips of its first accounts, once. */
const open = installationForm(`${paths.newDraft}/:draft/${steps.review}`, 'operator', {
  act,
  form: emptyForm,
  secrets: [],
  async serve({ deps, param, perform }) {
    const draft = await draftOf(deps.db, param('draft'))
    if (!draft) return refuse('council.draft_gone')
    const wanted = wantedCouncil(draft)
    if (!wanted.ok) return wanted
    const { commune } = wanted.value.unit
    const unit = await unitOf(deps.db, commune)
    if (!unit) return refuse('council.unit_unknown')
    let slips: readonly HolderSlip[] = []
    const input = { draftId: draft.id, wanted: wanted.value, unitType: unit.type }
    const opened = await perform(commune, act, (context) =>
      openCouncil(context, input, (printed) => {
        slips = printed
      }),
    )
    if (!opened.ok) return opened
    await deps.councils.reload()
    // The same form sent again: the council stays open, and the codes of its slips are gone.
    if (slips.length === 0) return ok({ next: councilPath(commune) })
    const { slug } = opened.value
    return ok({
      show: (page: InstallationPage) =>
        slipsPage(page, { name: wanted.value.name.name, slug, slips }),
    })
  },
  again: review,
})

export const reviewRoutes = [open]
