import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, SelectField, TextArea } from '../../../ui/index.ts'
import { classifyPetition } from '../commands/classify.server.ts'
import { classifyForm } from '../forms.ts'
import { petitionFields, petitionKinds, petitionLevels } from '../petition.ts'
import { fieldText, kindText, levelText } from '../text.vi.ts'
import { verbPage } from '../views/act-page.tsx'
import { SimilarPetitions } from '../views/similar-petitions.tsx'
import { suggestion, takenOver } from '../views/suggestion.tsx'
import { suggestionsForPetition } from '../wording/suggestions.server.ts'
import { backToPetition } from './back.ts'

const kindHints: Partial<Record<(typeof petitionKinds)[number], string>> = {
  complaint: 'Rời ngay sang kênh khiếu nại, không công khai.',
  denunciation: 'Rời ngay sang kênh tố cáo, giữ kín người tố cáo.',
}

export const classifyPage = verbPage(
  'classify',
  'Chọn loại, lĩnh vực và cấp giải quyết.',
  async (state, petition, page) => {
    const suggested = await suggestionsForPetition(page, petition)
    const field = state.typed('field') || takenOver(page, 'field') || (petition.field ?? '')
    const kind = state.typed('kind') || takenOver(page, 'kind') || (petition.kind ?? '')
    const level = state.typed('level') || takenOver(page, 'level') || (petition.level ?? 'commune')
    return (
      <>
        <SimilarPetitions
          page={page}
          similar={suggested.similar}
          hrefOf={({ id }) => `/ban-lam-viec/kien-nghi/${id}`}
          mergeHrefOf={({ receiptCode }) => `/ban-lam-viec/kien-nghi/${petition.id}/gop?vao=${receiptCode}`}
        />
        <RadioGroup
          name="kind"
          label="Loại"
          value={kind}
          hint={suggestion({ page, of: 'kind', suggested: suggested.kind, label: suggested.kind && kindText[suggested.kind.value], current: kind })}
          error={state.problem('kind')}
          choices={petitionKinds.map((value) => ({ value, label: kindText[value], hint: kindHints[value] }))}
        />
        <SelectField
          name="field"
          label="Lĩnh vực"
          value={field}
          hint={suggestion({ page, of: 'field', suggested: suggested.field, label: suggested.field && fieldText[suggested.field.value], current: field })}
          error={state.problem('field')}
          options={petitionFields.map((value) => ({ value, label: fieldText[value] }))}
        />
        <RadioGroup
          name="level"
          label="Cấp giải quyết"
          value={level}
          hint={suggestion({ page, of: 'level', suggested: suggested.level, label: suggested.level && levelText[suggested.level.value], current: level })}
          error={state.problem('level')}
          choices={petitionLevels.map((value) => ({ value, label: levelText[value] }))}
        />
        <TextArea
          {...state.of('note')}
          label="Ghi chú nội bộ"
          optional
        />
      </>
    )
  },
)

export const classify = actRoute({
  act: 'petition.classify',
  form: classifyForm,
  command: (context, input, param) => classifyPetition(context, { id: param('id'), ...input }),
  again: classifyPage,
  next: backToPetition('petition.classify'),
})
