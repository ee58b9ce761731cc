import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { addPerson } from '../commands/add-person.server.ts'
import { editPerson } from '../commands/edit-person.server.ts'
import { addPersonForm, editPersonForm } from '../forms.ts'
import { personRecord } from '../people.server.ts'
import { PersonFields } from '../views/person-fields.tsx'
import { paths, personPath } from '../views/paths.ts'

export const addPersonPage: PageRoute = (page) => {
  const isNamesake = page.again?.refusal?.code === 'person.same_name_exists'
  return page.desk(
    { title: 'Thêm người', current: paths.people },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.people, label: 'Người và chức vụ' },
          { label: 'Thêm người' },
        ]}
      />
      <PageHeading
        title="Thêm người"
        lead="Chức vụ được ghi ở trang của tổ chức, sau khi có tên người."
      />
      <ActForm page={page} act="person.add" path={`${paths.people}/them`} draftKey="person.add">
        <PersonFields page={page} act="person.add" />
        {isNamesake ? <HiddenField name="sameNameSeen" value="1" /> : null}
        <FormActions>
          <SubmitButton>{isNamesake ? 'Đúng là người khác, vẫn thêm' : 'Thêm người'}</SubmitButton>
          <ButtonLink href={page.base + paths.people}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const addPersonAct = actRoute({
  act: 'person.add',
  form: addPersonForm,
  command: addPerson,
  again: addPersonPage,
  next: ({ id }) => `${personPath(id)}?xong=person.add`,
})

export const editPersonPage: PageRoute = async (page) => {
  const id = page.param('id')
  const person = hasIdShape(id) ? await personRecord(page, id) : null
  if (!person) return page.notFound()
  const path = personPath(id)
  return page.desk(
    { title: `Sửa: ${person.fullName}`, current: paths.people },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.people, label: 'Người và chức vụ' },
          { href: page.base + path, label: person.fullName },
          { label: 'Sửa' },
        ]}
      />
      <PageHeading title="Sửa thông tin" />
      <ActForm page={page} act="person.edit" path={`${path}/sua`}>
        <HiddenField name="version" value={person.version} />
        <PersonFields page={page} act="person.edit" person={person} />
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <ButtonLink href={page.base + path}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const editPersonAct = actRoute({
  act: 'person.edit',
  form: editPersonForm,
  command: (context, input, param) => editPerson(context, { id: param('id'), ...input }),
  again: editPersonPage,
  next: ({ id }) => `${personPath(id)}?xong=person.edit`,
})
