import type { PageContext } from '../../../platform/web/page.server.ts'
import { Disclosure } from '../../../ui/index.ts'
import { letterSlugs, lettersFor } from '../documents/letter-ground.ts'
import { petitionPermissions } from '../policy.ts'
import type { PetitionDossier } from '../queries.server.ts'
import { letterText } from '../text.vi.ts'

/** The official letters that can be written about this petition now, as files; nothing for others. */
export function LetterLinks({ page, petition }: { page: PageContext; petition: PetitionDossier }) {
  const letters = lettersFor(petition)
  if (letters.length === 0 || !petitionPermissions['petition.write_letter'].may(page.actor))
    return null
  const href = `${page.base}/ban-lam-viec/kien-nghi/${petition.id}/cong-van`
  return (
    <Disclosure summary="Tải công văn">
      <ul>
        {letters.map((kind) => (
          <li>
            {letterText[kind]}:{' '}
            <a href={`${href}/${letterSlugs[kind]}/docx`} download>
              DOCX
            </a>
            ,{' '}
            <a href={`${href}/${letterSlugs[kind]}/pdf`} download>
              PDF
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
