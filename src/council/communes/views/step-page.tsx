import type { Child } from 'hono/jsx'
import type { InstallationPage } from '../../../platform/web/installation.server.ts'
import { FormActions, PageHeading, SubmitButton, Tabs } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { stepBefore, stepNames, type Draft, type Step } from '../draft.ts'
import { communeText as text, stepText } from '../text.vi.ts'
import { stepPath } from './paths.ts'
import { stepAct } from './step-state.ts'

/** Where we are among the steps; those that were reached are links. */
export function StepTabs({ draft, step }: { draft: Draft; step: Step }) {
  const reached = stepNames.filter((name) => name === step || name === 'unit' || draft.typed[name])
  return (
    <Tabs
      label="Các bước"
      tabs={reached.map((name) => ({
        href: stepPath(draft.id, name),
        label: `${stepNames.indexOf(name) + 1}. ${stepText[name].title}`,
        isCurrent: name === step,
      }))}
    />
  )
}

/** The page of one step: what it asks, and the ways on and back; both keep what was typed. */
export function stepPage(
  page: InstallationPage,
  draft: Draft,
  step: Step,
  fields: Child,
  before: Child = null,
): Response {
  const { title, lead } = stepText[step]
  const number = stepNames.indexOf(step) + 1
  return page.show(
    { title },
    <>
      <StepTabs draft={draft} step={step} />
      <PageHeading overline={`Bước ${number} trên ${stepNames.length}`} title={title} lead={lead} />
      {before}
      <ActForm page={page} act={stepAct} path={stepPath(draft.id, step)}>
        {fields}
        <FormActions>
          <SubmitButton name="way" value="on">
            {text.goOn}
          </SubmitButton>
          {stepBefore(step) ? (
            <SubmitButton variant="secondary" name="way" value="back">
              {text.keepAndGoBack}
            </SubmitButton>
          ) : null}
        </FormActions>
      </ActForm>
    </>,
  )
}
