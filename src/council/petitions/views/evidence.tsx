import { writeDay } from '../../../kernel/clock.ts'
import { writeNumber } from '../../../kernel/numbers.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DefinitionList, StatusChip } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { PetitionDossier } from '../queries.server.ts'

/** What shows that it was done: what, who, when, by which record, for how much, with its files. */
export function EvidenceOf(props: {
  petition: PetitionDossier
  page: PageContext
  files: readonly AttachedFile[]
  proof?: string
}) {
  const { petition, page, files, proof } = props
  if (petition.evidence.length === 0) return null
  return (
    <Card title="Bằng chứng đã giải quyết">
      {petition.evidence.map((given) => (
        <article class="answer">
          <h3>
            {given.doneBy}, xong ngày {writeDay(given.doneOn)}
          </h3>
          {given.counts ? null : (
            <StatusChip label="Trước khi mở lại, không còn tính" tone="neutral" />
          )}
          <p class="spoken">{given.what}</p>
          <DefinitionList
            items={[
              { term: 'Biên bản nghiệm thu', value: given.worksRecord },
              { term: 'Kinh phí', value: given.money === null ? '' : `${writeNumber(given.money)} đồng` },
              { term: 'Ngày ghi', value: writeDay(given.givenOn) },
            ].filter((item) => item.value)}
          />
          <Attachments
            page={page}
            files={files.filter(({ subject }) => subject.id === given.id)}
            proof={proof}
          />
        </article>
      ))}
    </Card>
  )
}
