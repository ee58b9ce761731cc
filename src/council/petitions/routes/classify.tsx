import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, SelectField, TextArea } from '../../../ui/index.ts'
import { classifyPetition } from '../commands/classify.server.ts'
import { classifyForm } from '../forms.ts'
import { petitionFields, petitionKinds, petitionLevels } from '../petition.ts'
import { fieldText, kindText, levelText } from '../text.vi.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

const kindHints: Partial<Record<(typeof petitionKinds)[number], string>> = {
  complaint: 'Rời ngay sang kênh khiếu nại, không công khai.',
  denunciation: 'Rời ngay sang kênh tố cáo, giữ kín người tố cáo.',
}

export const classifyPage = verbPage(
  'classify',
  'Chọn loại, lĩnh vực và cấp giải quyết.',
  (state, petition) => (
    <>
      <RadioGroup
        name="kind"
        label="Loại"
        value={state.typed('kind') || (petition.kind ?? '')}
        error={state.problem('kind')}
        choices={petitionKinds.map((value) => ({ value, label: kindText[value], hint: kindHints[value] }))}
      />
      <SelectField
        name="field"
        label="Lĩnh vực"
        value={state.typed('field') || (petition.field ?? '')}
        error={state.problem('field')}
        options={petitionFields.map((value) => ({ value, label: fieldText[value] }))}
      />
      <RadioGroup
        name="level"
        label="Cấp giải quyết"
        value={state.typed('level') || (petition.level ?? 'commune')}
        error={state.problem('level')}
        choices={petitionLevels.map((value) => ({ value, label: levelText[value] }))}
      />
      <TextArea
        {...state.of('note')}
        label="Ghi chú nội bộ"
        optional
      />
    </>
  ),
)

export const classify = actRoute({
  act: 'petition.classify',
  form: classifyForm,
  command: (context, input, param) => classifyPetition(context, { id: param('id'), ...input }),
  again: classifyPage,
  next: backToPetition('petition.classify'),
})
