import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { SelectField, TextArea } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { deadlineFrom, DeadlineOf } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { transferPetition } from '../commands/transfer.server.ts'
import { transferForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { suggestion, takenOver } from '../views/suggestion.tsx'
import { suggestionsForPetition } from '../wording/suggestions.server.ts'
import { backToPetition } from './back.ts'

export const transferPage = verbPage(
  'transfer',
  'Chọn cơ quan có thẩm quyền. Thời hạn trả lời được tính từ hôm nay.',
  async (state, petition, page) => {
    const suggested = await suggestionsForPetition(page, petition)
    const holder =
      state.typed('holderId') || takenOver(page, 'holder') || (petition.askedHolderId ?? petition.holderId ?? '')
    const deadline = await deadlineFrom(page, clocks.answerBy, page.today)
    return (
      <>
        <SelectField
          name="holderId"
          label="Cơ quan giải quyết"
          value={holder}
        hint={suggestion({ page, of: 'holder', suggested: suggested.holder, label: suggested.holderName, current: holder })}
          error={state.problem('holderId')}
          options={(await openBodies(page, ['peoples_committee', 'agency'])).map((body) => ({
            value: body.id,
            label: body.name,
          }))}
        />
        <p>Hạn trả lời nếu chuyển hôm nay:</p>
        <DeadlineOf deadline={deadline} label={writeDay(deadline.dueOn)} tone="info" />
        <TextArea
          {...state.of('note')}
          label="Yêu cầu kèm theo (cử tri cũng đọc được)"
          optional
        />
      </>
    )
  },
)

export const transfer = actRoute({
  act: 'petition.transfer',
  form: transferForm,
  command: (context, input, param) => transferPetition(context, { id: param('id'), ...input }),
  again: transferPage,
  next: backToPetition('petition.transfer'),
})
