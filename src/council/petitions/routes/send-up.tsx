import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { sendPetitionUp } from '../commands/send-up.server.ts'
import { sendUpForm } from '../forms.ts'
import { petitionLevels } from '../petition.ts'
import { levelText } from '../text.vi.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const sendUpPage = verbPage(
  'send_up',
  'Việc vượt thẩm quyền của xã. Cử tri đọc được nơi nhận và số văn bản chuyển.',
  (state, petition) => (
    <>
      <RadioGroup
        name="level"
        label="Cấp"
        value={state.typed('level') || (petition.level === 'central' ? 'central' : 'city')}
        error={state.problem('level')}
        choices={petitionLevels
          .filter((value) => value !== 'commune')
          .map((value) => ({ value, label: levelText[value] }))}
      />
      <TextField
        {...state.of('sentTo')}
        label="Nơi nhận"
        hint="Ví dụ: UBND thành phố; Đoàn đại biểu Quốc hội thành phố."
      />
      <TextField {...state.of('letter')} label="Số, ngày văn bản chuyển" />
      <TextArea {...state.of('note')} label="Nội dung kèm theo (cử tri cũng đọc được)" optional />
    </>
  ),
)

export const sendUp = actRoute({
  act: 'petition.send_up',
  form: sendUpForm,
  command: (context, input, param) => sendPetitionUp(context, { id: param('id'), ...input }),
  again: sendUpPage,
  next: backToPetition('petition.send_up'),
})
