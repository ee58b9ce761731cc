import { ok } from '../../../kernel/result.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import {
  installationForm,
  installationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { beginInstallation } from '../commands/begin-installation.server.ts'
import { beginDraft } from '../drafts.server.ts'
import { firstRunForm } from '../forms.ts'
import { communeText as text } from '../text.vi.ts'
import { paths, stepPath } from '../views/paths.ts'

const act = 'installation.begin'

/** The first visit: the account that runs the installation, by the code from its console. */
const beginPage: InstallationPageRoute = (page) => {
  const { of, problem } = formState(page, act)
  return page.show(
    { title: 'Bắt đầu cài đặt' },
    <>
      <PageHeading
        overline="Lần chạy đầu tiên"
        title="Bắt đầu cài đặt"
        lead="Tạo tài khoản vận hành hệ thống. Sau đó bạn mở Hội đồng của xã theo từng bước; dừng lúc nào cũng được, lần sau làm tiếp."
      />
      <ActForm page={page} act={act} path={paths.begin}>
        <TextField
          {...of('code')}
          label="Mã cài đặt"
          hint="In ở cửa sổ nơi chương trình được chạy, dạng ABCD-EFGH-…"
          autocomplete="off"
          spellcheck={false}
        />
        <TextField {...of('name')} label="Họ và tên người vận hành" autocomplete="name" />
        <TextField
          {...of('username')}
          label={text.username}
          hint="Chữ thường không dấu, ví dụ quan-tri."
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          name="password"
          label={text.password}
          hint="Ít nhất 10 ký tự. Một câu dài dễ nhớ là tốt nhất."
          type="password"
          autocomplete="new-password"
          error={problem('password')}
        />
        <TextField
          name="repeated"
          label={text.repeated}
          type="password"
          autocomplete="new-password"
          error={problem('repeated')}
        />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
        </FormActions>
      </ActForm>
    </>,
  )
}

const begin = installationForm(paths.begin, 'first-run', {
  act,
  form: firstRunForm,
  secrets: ['password', 'repeated'],
  async serve({ deps, client, identity, visit, now }, input) {
    const source = sourceOf(client)
    const allowed = deps.limits.look('wrong_codes', source)
    if (!allowed.ok) return allowed
    const begun = await beginInstallation(deps.db, input, deps.guessableWords)
    if (!begun.ok) {
      if (begun.refusal.code === 'installation.code_wrong') deps.limits.take('wrong_codes', source)
      return begun
    }
    const draftId = await beginDraft(deps.db, begun.value.accountId, now)
    const { username, password } = input
    const signedIn = await identity.signIn({ username, password, visit })
    // The account is there: whoever cannot be signed in at once signs in by hand.
    const cookies = signedIn.ok ? signedIn.value.cookies : []
    return ok({ next: stepPath(draftId, 'unit'), cookies })
  },
  again: beginPage,
})

export const beginRoutes = [installationPage(paths.begin, 'first-run', beginPage), begin]
