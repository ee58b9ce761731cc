import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Checkbox, FormActions, PageHeading, SelectField, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { submitPetition } from '../commands/submit.server.ts'
import { mostPhotos, noteForm } from '../forms.ts'
import { petitionChannels } from '../petition.ts'
import { channelText } from '../text.vi.ts'

const list = '/ban-lam-viec/kien-nghi'

/** The clerk's entry: what a voter said, at the counter, by phone, by letter. */
export const notePage: PageRoute = async (page) => {
  const { of, typed, problem } = formState(page, 'petition.note')
  const text = (name: string, label: string, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField {...of(name)} label={label} {...more} />
  )
  return page.desk(
    { title: 'Ghi nhận kiến nghị', current: list },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + list, label: 'Kiến nghị cử tri' }, { label: 'Ghi nhận' }]} />
      <PageHeading title="Ghi nhận kiến nghị" lead="Ghi đúng lời cử tri. Phiếu biên nhận có mã và mã QR để cử tri theo dõi." />
      <ActForm page={page} act="petition.note" path={`${list}/ghi-nhan`} draftKey="petition.note" hasFiles>
        <SelectField
          name="channel"
          label="Kênh tiếp nhận"
          value={typed('channel') || 'desk'}
          error={problem('channel')}
          emptyLabel={null}
          options={petitionChannels.filter((value) => value !== 'portal').map((value) => ({ value, label: channelText[value] }))}
        />
        {text('title', 'Tóm tắt trong một câu', { maxLength: 200 })}
        <TextArea {...of('words')} label="Lời cử tri" rows={6} maxLength={10_000} />
        <SelectField
          {...of('hamletId')}
          label="Thôn"
          optional
          options={(await hamlets(page)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {text('place', 'Địa điểm', { optional: true })}
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

export const note = actRoute({
  act: 'petition.note',
  form: noteForm,
  command: (context, { attachments, ...input }) =>
    submitPetition(context, { ...input, files: attachments }),
  again: notePage,
  next: ({ id }) => `${list}/${id}?xong=petition.note`,
})
