import type { InstallationPage } from '../../../platform/web/installation.server.ts'
import {
  Card,
  EmptyState,
  Form,
  FormActions,
  HiddenField,
  RadioGroup,
  SearchField,
  SubmitButton,
} from '../../../ui/index.ts'
import type { Draft } from '../draft.ts'
import { unitOf, unitsNamed, type Unit } from '../units.server.ts'
import { stepPath } from './paths.ts'
import { stepState } from './step-state.ts'

/** What is looked for: kept with the step, so that its answers are there again after a refusal. */
function wordsOf(page: InstallationPage, draft: Draft): string {
  return page.query.get('tim') ?? stepState(page, 'unit', draft).typed('tim')
}

/** Units to choose from: those found, and the one chosen before. */
export async function unitsToChoose(page: InstallationPage, draft: Draft): Promise<Unit[]> {
  const { db } = page.deps
  const chosen = await unitOf(db, stepState(page, 'unit', draft).typed('commune'))
  const found = await unitsNamed(db, wordsOf(page, draft))
  return [...(chosen ? [chosen] : []), ...found.filter(({ code }) => code !== chosen?.code)]
}

/** A search that needs no script: its answers become the choices of the form below. */
export function UnitSearch({ page, draft }: { page: InstallationPage; draft: Draft }) {
  return (
    <Card>
      <Form method="get" action={stepPath(draft.id, 'unit')} label="Tìm xã, phường, đặc khu">
        <SearchField name="tim" label="Tên xã, phường, đặc khu" value={wordsOf(page, draft)} />
        <FormActions>
          <SubmitButton variant="secondary">Tìm</SubmitButton>
        </FormActions>
      </Form>
    </Card>
  )
}

export function UnitField(props: { page: InstallationPage; draft: Draft; units: readonly Unit[] }) {
  const { page, draft, units } = props
  const { of } = stepState(page, 'unit', draft)
  if (units.length === 0) {
    return wordsOf(page, draft) === '' ? null : (
      <EmptyState title="Không tìm thấy">
        Hãy kiểm tra lại tên, hoặc thêm tên tỉnh, thành phố.
      </EmptyState>
    )
  }
  return (
    <>
      <HiddenField name="tim" value={wordsOf(page, draft)} />
      <RadioGroup
        {...of('commune')}
        label="Chọn một đơn vị"
        choices={units.map((unit) => ({
          value: unit.code,
          label: `${unit.fullName}, ${unit.province}`,
          hint: unit.councilSlug ? 'Hội đồng đã được mở trên hệ thống.' : `Mã ${unit.code}`,
          isDisabled: unit.councilSlug !== null,
        }))}
      />
    </>
  )
}
