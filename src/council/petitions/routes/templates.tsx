import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  Card,
  FormActions,
  HiddenField,
  PageHeading,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { retireTemplate, writeTemplate } from '../commands/template.server.ts'
import { retireTemplateForm, templateForm } from '../forms.ts'
import { petitionFields } from '../petition.ts'
import { templatesInUse, type PetitionTemplate } from '../templates.server.ts'
import { templateUseNames } from '../template.ts'
import { fieldText, verbText } from '../text.vi.ts'

const list = '/ban-lam-viec/kien-nghi'
const path = `${list}/mau-cau`

/** Words that are often written, kept for this council: for answers and for reasons. */
export const templatesPage: PageRoute = async (page) => {
  const templates = await templatesInUse(page)
  return page.desk(
    { title: 'Mẫu câu', current: list },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + list, label: 'Kiến nghị cử tri' }, { label: 'Mẫu câu' }]} />
      <PageHeading
        title="Mẫu câu"
        lead="Câu hay dùng trong trả lời và lý do. Chèn vào rồi vẫn phải sửa cho đúng từng việc."
      />
      {templates.length === 0 ? (
        <p class="hint">Chưa có mẫu câu nào. Hãy soạn mẫu đầu tiên ở dưới.</p>
      ) : (
        templates.map((template) => <Kept page={page} template={template} />)
      )}
      <NewTemplate page={page} />
    </>,
  )
}

function Kept({ page, template }: { page: PageContext; template: PetitionTemplate }) {
  const { id, use, field, title, words } = template
  return (
    <Card title={title}>
      <p class="hint">
        {verbText[use]} · {field ? fieldText[field] : 'Mọi lĩnh vực'}
      </p>
      <p class="spoken">{words}</p>
      <ActForm page={page} act="petition.retire_template" path={`${path}/bo`}>
        <HiddenField name="id" value={id} />
        <SubmitButton variant="secondary">
          Bỏ mẫu<span class="visually-hidden"> {title}</span>
        </SubmitButton>
      </ActForm>
    </Card>
  )
}

function NewTemplate({ page }: { page: PageContext }) {
  const { of } = formState(page, 'petition.write_template')
  return (
    <Card title="Soạn mẫu mới">
      <ActForm page={page} act="petition.write_template" path={path}>
        <SelectField
          {...of('use')}
          label="Dùng khi"
          options={templateUseNames.map((value) => ({ value, label: verbText[value] }))}
        />
        <SelectField
          {...of('field')}
          label="Lĩnh vực"
          optional
          emptyLabel="Mọi lĩnh vực"
          options={petitionFields.map((value) => ({ value, label: fieldText[value] }))}
        />
        <TextField {...of('title')} label="Tên mẫu" maxLength={100} />
        <TextArea {...of('words')} label="Nội dung" rows={5} maxLength={5_000} />
        <FormActions>
          <SubmitButton>Giữ mẫu này</SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
}

export const keepTemplate = actRoute({
  act: 'petition.write_template',
  form: templateForm,
  command: writeTemplate,
  again: templatesPage,
  next: () => `${path}?xong=petition.write_template`,
})

export const dropTemplate = actRoute({
  act: 'petition.retire_template',
  form: retireTemplateForm,
  command: retireTemplate,
  again: templatesPage,
  next: () => `${path}?xong=petition.retire_template`,
})
