import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, Notice, PageHeading, SelectField, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { submitPetition } from '../commands/submit.server.ts'
import { mostPhotos, submitForm } from '../forms.ts'
import { PointFields } from '../views/point-fields.tsx'
import { SimilarWhileTyping } from '../views/similar-petitions.tsx'

/** The voter's form: what, where, and a name only if they wish. */
export const submitPage: PageRoute = async (page) => {
  const state = formState(page, 'petition.submit')
  const { of } = state
  return page.portal(
    { title: 'Gửi kiến nghị', current: '/kien-nghi/gui', scripts: ['own-place', 'earlier'] },
    <>
      <PageHeading
        title="Gửi kiến nghị"
        lead="Viết điều bà con cần. Gửi xong sẽ có mã biên nhận để theo dõi đến khi giải quyết."
      />
      <Notice tone="info" title="Khiếu nại, tố cáo">
        Không viết đơn khiếu nại, tố cáo ở đây. Hãy đến nơi tiếp công dân để được giữ kín thông tin.
      </Notice>
      <ActForm page={page} act="petition.submit" path="/kien-nghi/gui" draftKey="petition.submit" hasFiles>
        <TextField {...of('title')} label="Tóm tắt trong một câu" maxLength={200} />
        <SimilarWhileTyping src={`${page.base}/kien-nghi/gan-giong`}>
          <TextArea
            {...of('words')}
            label="Nội dung kiến nghị"
            hint="Việc gì, ở đâu, từ bao giờ."
            rows={7}
            maxLength={10_000}
          />
        </SimilarWhileTyping>
        <SelectField
          {...of('hamletId')}
          label="Thôn"
          optional
          options={(await hamlets(page)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PointFields state={state} />
        <TextField {...of('name')} label="Họ tên" optional autocomplete="name" />
        <TextField
          {...of('phone')}
          label="Số điện thoại"
          hint="Chỉ cán bộ tiếp nhận đọc được, không bao giờ công khai."
          optional
          type="tel"
          inputMode="tel"
          autocomplete="tel"
        />
        <div class="visually-hidden" aria-hidden="true">
          <input type="text" name="website" tabindex={-1} autocomplete="off" aria-label="Để trống ô này" />
        </div>
        <AttachmentField
          page={page}
          act="petition.submit"
          name="photos"
          label="Ảnh kèm theo"
          hint={`Tối đa ${mostPhotos} ảnh hoặc bản PDF. Vị trí và thông tin ẩn trong ảnh được xóa; ảnh không công khai nếu chưa được xem xét.`}
          takes="pictures"
        />
        <FormActions>
          <SubmitButton submitsWith="Đang gửi…">Gửi kiến nghị</SubmitButton>
          <ButtonLink href={`${page.base}/kien-nghi`}>Xem kiến nghị đã công khai</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const submit = actRoute({
  act: 'petition.submit',
  form: submitForm,
  command: (context, { website: _bait, photos, ...input }) =>
    submitPetition(context, { ...input, files: photos, channel: 'portal' }),
  again: submitPage,
  next: ({ receiptCode }) => `/kien-nghi/tra-cuu?ma=${receiptCode}&xong=petition.submit`,
})
