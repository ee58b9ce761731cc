import { ok, refuse } from '../../../kernel/result.ts'
import { slugOf } from '../../../kernel/text.ts'
import { problemsOf, type Typed } from '../../../platform/web/form.ts'
import {
  installationForm,
  installationPage,
  type InstallationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import { stepForms } from '../council-plan.ts'
import { stepAfter, stepAt, stepBefore, type Draft, type Step } from '../draft.ts'
import { draftOf, keepStep } from '../drafts.server.ts'
import { anyStepForm } from '../forms.ts'
import { standardBodies } from '../standard-bodies.ts'
import { unitOf, type Unit } from '../units.server.ts'
import { paths, stepPath } from '../views/paths.ts'
import { BodyFields, HamletFields, NameFields, PeopleFields } from '../views/step-fields.tsx'
import { stepPage } from '../views/step-page.tsx'
import { stepAct, stepState } from '../views/step-state.ts'
import { UnitField, UnitSearch, unitsToChoose } from '../views/unit-step.tsx'
import { reviewPage } from './review.tsx'

const path = `${paths.newDraft}/:draft/:step`

/** One step on the way to a new council. */
const showStep: InstallationPageRoute = async (page) => {
  const step = stepAt(page.param('step'))
  const draft = await draftOf(page.deps.db, page.param('draft'))
  if (!step || !draft) return page.notFound()
  if (step === 'review') return reviewPage(page, draft)
  if (step === 'unit') {
    const units = await unitsToChoose(page, draft)
    return stepPage(
      page,
      draft,
      step,
      <UnitField page={page} draft={draft} units={units} />,
      <UnitSearch page={page} draft={draft} />,
    )
  }
  const unit = await unitOf(page.deps.db, String(draft.typed.unit?.['commune'] ?? ''))
  return unit
    ? stepPage(page, draft, step, fieldsOf(page, draft, step, unit))
    : page.seeOther(stepPath(draft.id, 'unit'))
}

function fieldsOf(
  page: InstallationPage,
  draft: Draft,
  step: Exclude<Step, 'unit' | 'review'>,
  unit: Unit,
) {
  const state = stepState(page, step, draft, proposalFor(step, unit))
  switch (step) {
    case 'name':
      return <NameFields state={state} />
    case 'hamlets':
      return <HamletFields state={state} />
    case 'bodies':
      return <BodyFields state={state} unitType={unit.type} />
    case 'people':
      return <PeopleFields state={state} />
  }
}

/** What a step begins with before anything was typed. */
function proposalFor(step: Step, { name, type }: Unit): Typed {
  if (step === 'name') {
    return { name: `Hội đồng nhân dân ${type.toLowerCase()} ${name}`, slug: slugOf(name) }
  }
  if (step !== 'bodies') return {}
  const usual = standardBodies(type).filter(({ isRequired }) => !isRequired)
  return { usual: usual.map(({ key }) => key), groups: '4' }
}

const takeStep = installationForm(path, 'operator', {
  act: stepAct,
  form: anyStepForm,
  secrets: [],
  async serve({ deps, typed: sent, param, now }) {
    const step = stepAt(param('step'))
    const draft = await draftOf(deps.db, param('draft'))
    if (!step || step === 'review' || !draft) return refuse('council.draft_gone')
    const { way, ...typed } = sent
    await keepStep(deps.db, draft.id, step, typed, now)
    const before = stepBefore(step)
    if (way === 'back' && before) return ok({ next: stepPath(draft.id, before) })
    const parsed = stepForms[step].safeParse(typed)
    if (!parsed.success) return ok({ problems: problemsOf(parsed.error) })
    if (step === 'unit') {
      const unit = await unitOf(deps.db, String(typed['commune'] ?? ''))
      if (!unit) return refuse('council.unit_unknown', { field: 'commune' })
      if (unit.councilSlug) return refuse('council.opened_already', { field: 'commune' })
    }
    return ok({ next: stepPath(draft.id, stepAfter(step)) })
  },
  again: showStep,
})

export const stepRoutes = [installationPage(path, 'operator', showStep), takeStep]
