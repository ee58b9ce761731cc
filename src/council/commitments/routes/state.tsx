import { writeDay } from '../../../kernel/clock.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, HiddenField, SelectField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { formPage } from '../../frame/form-page.tsx'
import { originKinds } from '../commitment.ts'
import { stateCommitment } from '../commands/state.server.ts'
import { stateForm } from '../forms.ts'
import { seatsToChoose } from '../seats.server.ts'
import { originText } from '../text.vi.ts'
import { deskPath } from '../views/paths.ts'
import { SaidFields } from '../views/said-fields.tsx'
import { doneAt } from '../views/verb-page.tsx'

const act = 'commitment.state'

/** A commitment as it is spoken; an address may carry the matter it is spoken about. */
export const statePage: PageRoute = async (page) => {
  const state = formState(page, act)
  const kept = (name: string, asked: string) => (state.typedAll(name) === null ? (page.query.get(asked) ?? '') : state.typed(name))
  const originId = kept('originId', 'ma-nguon')
  const statedOn = state.of('statedOn')
  return formPage(page, {
    title: 'Ghi cam kết',
    lead: 'Ghi ngay khi người trả lời nói ra, đọc lại cho người đó nghe rồi xác nhận. Chưa xác nhận thì chưa công khai.',
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Sổ cam kết' }],
    act,
    path: `${deskPath}/ghi`,
    back: deskPath,
    submit: 'Ghi cam kết',
    keepsDraft: true,
    children: (
      <>
        {hasIdShape(originId) ? <HiddenField name="originId" value={originId} /> : null}
        <SelectField {...state.of('seat')} value={kept('seat', 'nguoi')} label="Người cam kết" options={await seatsToChoose(page)} />
        <SaidFields state={state} />
        <SelectField
          {...state.of('originKind')}
          value={kept('originKind', 'nguon')}
          label="Nói ra khi"
          options={originKinds.filter((kind) => kind !== 'petition').map((kind) => ({ value: kind, label: originText[kind] }))}
        />
        <TextField
          {...state.of('originName')}
          value={kept('originName', 'ten-nguon')}
          label="Phiên, câu hỏi hoặc văn bản"
          hint="Ví dụ: Chất vấn tại kỳ họp thứ 5 về đường thôn."
          maxLength={300}
        />
        <DateField {...statedOn} value={state.typedAll('statedOn') === null ? writeDay(page.today) : statedOn.value} label="Ngày nói" />
      </>
    ),
  })
}

export const state = actRoute({
  act,
  form: stateForm,
  command: stateCommitment,
  again: statePage,
  next: doneAt(act),
})
