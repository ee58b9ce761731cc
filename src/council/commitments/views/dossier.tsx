import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DefinitionList, EmptyState, StatusChip, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { CommitmentDossier, ProofShown, StepShown } from '../queries.server.ts'
import { howText, originText, verbText } from '../text.vi.ts'
import { DueDay, promiserOf } from './marks.tsx'
import { originPath } from './paths.ts'

type Side = 'desk' | 'portal'

/** What was promised, by whom, where and by when. */
export function Particulars({ page, commitment, side }: { page: PageContext; commitment: CommitmentDossier; side: Side }) {
  const origin = originPath(side, commitment.originKind, commitment.originId)
  const name = `${originText[commitment.originKind]}: ${commitment.originName}`
  return (
    <Card title="Cam kết">
      <DefinitionList
        items={[
          { term: 'Người cam kết', value: promiserOf(commitment) },
          { term: 'Nói ngày', value: writeDay(commitment.statedOn) },
          { term: 'Ngày phải xong', value: <DueDay {...commitment} /> },
          { term: 'Chứng minh bằng', value: commitment.proofWanted },
          { term: 'Nhóm vấn đề', value: commitment.topic },
          { term: 'Nói ra khi', value: origin ? <a href={page.base + origin}>{name}</a> : name },
          {
            term: 'Xác nhận',
            value: commitment.confirmedOn
              ? `${howText[commitment.confirmedHow ?? 'by_person']}, ngày ${writeDay(commitment.confirmedOn)}`
              : 'Chưa xác nhận',
          },
        ]}
      />
    </Card>
  )
}

const verdictText = { accepted: 'Được chấp nhận', insufficient: 'Chưa đạt' } as const

/** Evidence handed in, each with how it was judged. */
export function Proofs(props: {
  page: PageContext
  proofs: readonly ProofShown[]
  filesOf: ReadonlyMap<string, readonly AttachedFile[]>
  side: Side
}) {
  const { page, proofs, filesOf, side } = props
  if (proofs.length === 0) {
    return (
      <Card title="Bằng chứng">
        <EmptyState title="Chưa có bằng chứng">
          Cam kết chỉ được coi là đã thực hiện khi Thường trực HĐND chấp nhận bằng chứng.
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card title="Bằng chứng">
      {proofs.map((proof) => (
        <section aria-label={`Bằng chứng ngày ${writeDay(proof.givenOn)}`}>
          <p>
            <StatusChip
              label={proof.verdict ? verdictText[proof.verdict] : 'Chờ xét'}
              tone={proof.verdict === 'accepted' ? 'success' : proof.verdict ? 'error' : 'warning'}
            />{' '}
            {proof.words}
          </p>
          {proof.place ? <p>Nơi xem được: {proof.place}</p> : null}
          <p class="hint">
            Nộp ngày {writeDay(proof.givenOn)}
            {side === 'desk' && proof.givenBy ? `, ${proof.givenBy}` : ''}
            {proof.judgedOn ? `. Xét ngày ${writeDay(proof.judgedOn)}` : ''}
            {side === 'desk' && proof.judgedBy ? `, ${proof.judgedBy}` : ''}
          </p>
          {proof.verdictNote ? <p>Nhận xét: {proof.verdictNote}</p> : null}
          {side === 'desk' ? <Attachments page={page} files={[...(filesOf.get(proof.id) ?? [])]} /> : null}
        </section>
      ))}
    </Card>
  )
}

function noteOf(taken: StepShown) {
  const moved =
    taken.dueBefore && taken.dueAfter ? `Từ ${writeDay(taken.dueBefore)} sang ${writeDay(taken.dueAfter)}. ` : ''
  const decided = taken.decision ? ` Theo văn bản ${taken.decision}.` : ''
  return `${moved}${taken.note}${decided}`.trim() || undefined
}

/** All that was done to a commitment, moved days among it. */
export function History({ commitment, side }: { commitment: CommitmentDossier; side: Side }) {
  return (
    <Card title="Quá trình">
      <Timeline
        label="Các bước của cam kết"
        entries={commitment.steps.map((taken) => ({
          when: writeMoment(taken.at),
          dateTime: taken.at.toString({ smallestUnit: 'second' }),
          what: verbText[taken.verb],
          who: [side === 'desk' ? taken.person : null, officeText(taken.office)].filter(Boolean).join(', '),
          note: noteOf(taken),
        }))}
      />
    </Card>
  )
}
