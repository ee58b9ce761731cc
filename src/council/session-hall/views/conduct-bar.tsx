import type { PageContext } from '../../../platform/web/page.server.ts'
import { mayFollowSession } from '../../sessions/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

const steps = [
  { verb: 'open', slug: 'khai-mac', words: 'Khai mạc', variant: 'primary' },
  { verb: 'resume', slug: 'hop-tiep', words: 'Họp tiếp', variant: 'primary' },
  { verb: 'pause', slug: 'tam-nghi', words: 'Tạm nghỉ', variant: 'secondary' },
  { verb: 'close', slug: 'be-mac', words: 'Bế mạc', variant: 'danger' },
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
