import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, SelectField, TextArea } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { classifyMany, transferMany, urgeMany, type ManyDone } from '../commands/on-many.server.ts'
import { classifyManyForm, kindsForMany, transferManyForm, urgeManyForm } from '../many-forms.ts'
import { petitionFields, petitionLevels } from '../petition.ts'
import { fieldText, kindText, levelText } from '../text.vi.ts'
import { manyPage } from '../views/many-page.tsx'

const list = '/ban-lam-viec/kien-nghi'

/** Back to the list, which says whether some were left as they are. */
export function backToList(act: string): (done: ManyDone) => string {
  return ({ left }) => `${list}?xong=${left > 0 ? 'petition.done_for_some' : act}`
}

export const classifyManyPage = manyPage({
  act: 'petition.classify_many',
  verb: 'classify',
  slug: 'phan-loai',
  title: 'Phân loại nhiều kiến nghị',
  lead: 'Cùng loại, cùng lĩnh vực, cùng cấp. Khiếu nại, tố cáo thì phân loại từng việc.',
  fields: (state) => (
    <>
      <RadioGroup
        {...state.of('kind')}
        value={state.typed('kind') || 'petition'}
        label="Loại"
        choices={kindsForMany.map((value) => ({ value, label: kindText[value] }))}
      />
      <SelectField
        {...state.of('field')}
        label="Lĩnh vực"
        options={petitionFields.map((value) => ({ value, label: fieldText[value] }))}
      />
      <RadioGroup
        {...state.of('level')}
        value={state.typed('level') || 'commune'}
        label="Cấp giải quyết"
        choices={petitionLevels.map((value) => ({ value, label: levelText[value] }))}
      />
      <TextArea {...state.of('note')} label="Ghi chú nội bộ" optional />
    </>
  ),
})

export const classifyManyAct = actRoute({
  act: 'petition.classify_many',
  form: classifyManyForm,
  command: classifyMany,
  again: classifyManyPage,
  next: backToList('petition.classify_many'),
})

export const transferManyPage = manyPage({
  act: 'petition.transfer_many',
  verb: 'transfer',
  slug: 'chuyen',
  title: 'Chuyển nhiều kiến nghị',
  lead: 'Cùng một cơ quan. Thời hạn trả lời của mỗi kiến nghị được tính từ hôm nay.',
  fields: async (state, page) => (
    <>
      <SelectField
        {...state.of('holderId')}
        label="Cơ quan giải quyết"
        options={(await openBodies(page, ['peoples_committee', 'agency'])).map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
      />
      <TextArea {...state.of('note')} label="Yêu cầu kèm theo (cử tri cũng đọc được)" optional />
    </>
  ),
})

export const transferManyAct = actRoute({
  act: 'petition.transfer_many',
  form: transferManyForm,
  command: transferMany,
  again: transferManyPage,
  next: backToList('petition.transfer_many'),
})

export const urgeManyPage = manyPage({
  act: 'petition.urge_many',
  verb: 'urge',
  slug: 'don-doc',
  title: 'Đôn đốc nhiều kiến nghị',
  lead: 'Kiến nghị và hạn giữ nguyên; mỗi cơ quan đang giữ được báo ngay.',
  fields: (state) => (
    <TextArea {...state.of('note')} label="Nội dung đôn đốc (cử tri cũng đọc được)" optional />
  ),
})

export const urgeManyAct = actRoute({
  act: 'petition.urge_many',
  form: urgeManyForm,
  command: urgeMany,
  again: urgeManyPage,
  next: backToList('petition.urge_many'),
})
