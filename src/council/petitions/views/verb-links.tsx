import { ButtonLink, Disclosure } from '../../../ui/index.ts'
import type { PetitionState } from '../petition.ts'
import { verbText } from '../text.vi.ts'
import { deskVerbs, forwardVerbs, type DeskVerb } from '../verbs.ts'

/** What this person may do now: what brings the petition on as buttons, all else one step away. */
export function VerbLinks(props: {
  href: string
  verbs: readonly DeskVerb[]
  state: PetitionState
}) {
  const { href, verbs, state } = props
  // What the voter contests goes back first of all; anywhere else reopening is the exception.
  const first = verbs.filter((verb) => state === 'contested' && verb === 'reopen')
  const forward = [...first, ...verbs.filter((verb) => forwardVerbs.includes(verb))]
  const others = verbs.filter((verb) => !forward.includes(verb))
  const shown = forward.length > 0 ? forward : others.slice(0, 2)
  const further = others.filter((verb) => !shown.includes(verb))
  return (
    <>
      {shown.map((verb, place) => (
        <ButtonLink href={`${href}/${deskVerbs[verb]}`} variant={place === 0 && forward.length > 0 ? 'primary' : 'secondary'}>
          {verbText[verb]}
        </ButtonLink>
      ))}
      {further.length > 0 ? (
        <Disclosure summary="Việc khác">
          <ul>
            {further.map((verb) => (
              <li>
                <a href={`${href}/${deskVerbs[verb]}`}>{verbText[verb]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
