import { ok } from '../../../kernel/result.ts'
import { holdsOffice, type Actor } from '../../../platform/access/actor.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Checkbox, FormActions, PageHeading, SelectField, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { submitPetition } from '../commands/submit.server.ts'
import { mostPhotos, noteForm } from '../forms.ts'
import { petitionChannels, type PetitionChannel } from '../petition.ts'
import { reach } from '../policy.ts'
import { channelText } from '../text.vi.ts'
import { PointFields } from '../views/point-fields.tsx'
import { SimilarWhileTyping } from '../views/similar-petitions.tsx'

const list = '/ban-lam-viec/kien-nghi'

/** The clerk's entry: what a voter said, at the counter, by phone, by letter. */
export const notePage: PageRoute = async (page) => {
  const state = formState(page, 'petition.note')
  const { of, typed, problem } = state
  const text = (name: string, label: string, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField {...of(name)} label={label} {...more} />
  )
  return page.desk(
    { title: 'Ghi nhận kiến nghị', current: list, scripts: ['own-place', 'earlier'] },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + list, label: 'Kiến nghị cử tri' }, { label: 'Ghi nhận' }]} />
      <PageHeading title="Ghi nhận kiến nghị" lead="Ghi đúng lời cử tri. Phiếu biên nhận có mã và mã QR để cử tri theo dõi." />
      <ActForm page={page} act="petition.note" path={`${list}/ghi-nhan`} draftKey="petition.note" hasFiles>
        <SelectField
          name="channel"
          label="Kênh tiếp nhận"
          value={typed('channel') || channelOfActor(page.actor)}
          error={problem('channel')}
          emptyLabel={null}
          options={petitionChannels.filter((value) => value !== 'portal').map((value) => ({ value, label: channelText[value] }))}
        />
        {text('title', 'Tóm tắt trong một câu', { maxLength: 200 })}
        <SimilarWhileTyping src={`${page.base}${list}/gan-giong`}>
          <TextArea {...of('words')} label="Lời cử tri" rows={6} maxLength={10_000} />
        </SimilarWhileTyping>
        <SelectField
          {...of('hamletId')}
          label="Thôn"
          optional
          options={(await hamlets(page)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {text('place', 'Địa điểm', { optional: true })}
        <PointFields state={state} />
        {text('name', 'Họ tên cử tri', { optional: true })}
        {text('phone', 'Số điện thoại', { optional: true, type: 'tel', inputMode: 'tel' })}
        {text('email', 'Thư điện tử', { optional: true, type: 'email' })}
        {text('address', 'Địa chỉ', { optional: true })}
        <Checkbox name="keepClosed" value="1" label="Cử tri không muốn công khai nội dung" isChecked={typed('keepClosed') !== ''} />
        <AttachmentField
          page={page}
          act="petition.note"
          name="attachments"
          label="Tệp kèm theo"
          hint={`Đơn quét, ảnh hiện trường: tối đa ${mostPhotos} tệp PDF, Word, Excel hoặc ảnh.`}
          takes="documents"
        />
        <FormActions>
          <SubmitButton submitsWith="Đang ghi nhận…">Ghi nhận</SubmitButton>
          <ButtonLink href={page.base + list}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

/** How whoever notes usually hears of it: the counter, a delegate's contact, the Front. */
function channelOfActor(actor: Actor | null): PetitionChannel {
  if (holdsOffice(actor, ['council_office', 'standing_body'])) return 'desk'
  return holdsOffice(actor, ['fatherland_front']) ? 'front' : 'delegate'
}

export const note = actRoute({
  act: 'petition.note',
  form: noteForm,
  command: async (context, { attachments, ...input }) => {
    const kept = await submitPetition(context, { ...input, files: attachments })
    // Whoever notes without reading the register, such as the Front, follows it by its code.
    return kept.ok ? ok({ ...kept.value, isReader: reach(context.actor) !== 'none' }) : kept
  },
  again: notePage,
  next: ({ id, receiptCode, isReader }) =>
    isReader ? `${list}/${id}?xong=petition.note` : `/kien-nghi/tra-cuu?ma=${receiptCode}&xong=petition.note`,
})
