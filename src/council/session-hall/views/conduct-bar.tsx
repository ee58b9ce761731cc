import type { PageContext } from '../../../platform/web/page.server.ts'
import { Disclosure, FormActions, HiddenField, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { mayFollowSession } from '../../sessions/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

const steps = [
  { verb: 'open', slug: 'khai-mac', words: 'Khai mạc', variant: 'primary' },
  { verb: 'resume', slug: 'hop-tiep', words: 'Họp tiếp', variant: 'primary' },
  { verb: 'pause', slug: 'tam-nghi', words: 'Tạm nghỉ', variant: 'secondary' },
] as const

/** What the chair may do to the session as a whole now. */
export function ConductBar({ hall: { session }, page }: { hall: Hall; page: PageContext }) {
  return (
    <>
      {steps
        .filter(({ verb }) => mayFollowSession(session.state, verb))
        .map(({ slug, words, variant }) => (
          <ActButton
            page={page}
            path={`${hallPaths.cockpit(session.id)}/${slug}`}
            fields={{ version: session.version }}
            variant={variant}
          >
            {words}
          </ActButton>
        ))}
    </>
  )
}

/** The end of the session: opened first, for nothing undoes it. */
export function CloseSession({ hall: { session }, page }: { hall: Hall; page: PageContext }) {
  if (!mayFollowSession(session.state, 'close')) return null
  const state = formState(page, 'session.close')
  return (
    <Disclosure summary="Bế mạc kỳ họp">
      <ActForm page={page} act="session.close" path={`${hallPaths.cockpit(session.id)}/be-mac`}>
        <HiddenField name="version" value={session.version} />
        <p>Sau khi bế mạc, chương trình, điểm danh và kết quả biểu quyết không đổi nữa.</p>
        <TextField {...state.of('note')} label="Ghi chú" optional />
        <FormActions>
          <SubmitButton variant="danger">Bế mạc</SubmitButton>
        </FormActions>
      </ActForm>
    </Disclosure>
  )
}
