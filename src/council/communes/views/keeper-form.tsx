import type { InstallationPage } from '../../../platform/web/installation.server.ts'
import { FormActions, RadioGroup, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { councilPath } from './paths.ts'

export const slipAct = 'council.issue_slip'

/** For whom of those who keep a council's roster a new slip is printed. */
export function KeeperForm(props: {
  page: InstallationPage
  commune: string
  keepers: readonly { accountId: string; personName: string }[]
}) {
  const { page, commune, keepers } = props
  const { of } = formState(page, slipAct)
  return (
    <ActForm page={page} act={slipAct} path={`${councilPath(commune)}/phieu`} isNative>
      <RadioGroup
        {...of('accountId')}
        label="Người cần đặt lại mật khẩu"
        choices={keepers.map(({ accountId, personName }) => ({
          value: accountId,
          label: personName,
        }))}
      />
      <FormActions>
        <SubmitButton>In phiếu</SubmitButton>
      </FormActions>
    </ActForm>
  )
}
