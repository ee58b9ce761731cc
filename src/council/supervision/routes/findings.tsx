import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { addFinding, addRecommendation } from '../commands/find.server.ts'
import { supervisedKinds } from '../commands/decide.server.ts'
import { findingForm, recommendForm } from '../forms.ts'
import { visitsOf } from '../queries.server.ts'
import { visitKindText } from '../text.vi.ts'
import { verbPage } from '../views/supervision-page.tsx'
import { done } from './done.ts'

export const findPage = verbPage(
  'find',
  'Mỗi phát hiện kèm căn cứ để người khác kiểm lại được.',
  async (page, { of }, { id }) => (
    <>
      <TextArea {...of('words')} label="Phát hiện" rows={4} maxLength={2000} />
      <TextArea
        {...of('evidence')}
        label="Căn cứ"
        hint="Báo cáo nào, số liệu nào, ảnh nào."
        rows={3}
        maxLength={1000}
      />
      <SelectField
        {...of('visitId')}
        label="Thấy ở buổi"
        optional
        options={(await visitsOf(page, id)).map((one) => ({
          value: one.id,
          label: `${visitKindText[one.kind]} ${writeDay(one.onDay)}: ${one.place}`,
        }))}
      />
    </>
  ),
)

export const find = actRoute({
  act: 'supervision.find',
  form: findingForm,
  command: (context, input, param) => addFinding(context, { id: param('id'), ...input }),
  again: findPage,
  next: done('supervision.find'),
})

export const recommendPage = verbPage(
  'recommend',
  'Một kiến nghị: một cơ quan, một người chịu trách nhiệm, một hạn, một cách chứng minh.',
  async (page, { of }) => {
    const bodies = (await bodiesOn(page, page.today)).filter(({ kind }) =>
      (supervisedKinds as readonly string[]).includes(kind),
    )
    return (
      <>
        <TextArea {...of('words')} label="Kiến nghị" rows={4} maxLength={2000} />
        <SelectField
          {...of('addresseeId')}
          label="Cơ quan thực hiện"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...of('answererId')}
          label="Người chịu trách nhiệm"
          options={bodies
            .filter(({ holders }) => holders.length > 0)
            .map(({ name, holders }) => ({
              group: name,
              options: holders.map((one) => ({ value: one.personId, label: one.personName })),
            }))}
        />
        <DateField {...of('dueOn')} label="Hạn thực hiện" />
        <TextField
          {...of('proof')}
          label="Cách chứng minh"
          hint="Ví dụ: biên bản nghiệm thu và ảnh tại chỗ."
          maxLength={500}
        />
      </>
    )
  },
)

export const recommend = actRoute({
  act: 'supervision.recommend',
  form: recommendForm,
  command: (context, input, param) => addRecommendation(context, { id: param('id'), ...input }),
  again: recommendPage,
  next: done('supervision.recommend'),
})
