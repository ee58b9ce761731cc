import type { PageContext } from '../../../platform/web/page.server.ts'
import { Disclosure, FormActions, HiddenField, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import type { SavedView } from '../../saved-views/index.ts'

const petitionList = '/ban-lam-viec/kien-nghi'

/** Keeps the filter on screen under a name, and forgets those kept before. */
export function KeepView({ page, kept }: { page: PageContext; kept: readonly SavedView[] }) {
  const { of, typed } = formState(page, 'saved_view.keep')
  const query = new URLSearchParams(page.query)
  for (const name of ['trang', 'xong']) query.delete(name)
  return (
    <Disclosure summary="Bộ lọc của tôi" isOpen={page.again?.act === 'saved_view.keep'}>
      <ActForm page={page} act="saved_view.keep" path={`${petitionList}/bo-loc`}>
        <HiddenField name="query" value={typed('query') || query.toString()} />
        <TextField {...of('name')} label="Tên bộ lọc" width="medium" />
        <FormActions>
          <SubmitButton variant="secondary">Lưu bộ lọc đang chọn</SubmitButton>
        </FormActions>
      </ActForm>
      {kept.map(({ id, name }) => (
        <ActForm page={page} act="saved_view.forget" path={`${petitionList}/bo-loc/bo`}>
          <HiddenField name="id" value={id} />
          <SubmitButton variant="secondary">Bỏ “{name}”</SubmitButton>
        </ActForm>
      ))}
    </Disclosure>
  )
}
