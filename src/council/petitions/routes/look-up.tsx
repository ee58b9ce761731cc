import { orRefuse } from '../../../kernel/result.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { byCode } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { confirmPetition, contestPetition } from '../commands/respond.server.ts'
import { filesOfPetition } from '../files.server.ts'
import { confirmForm, contestForm } from '../forms.ts'
import { storedDeadline } from '../../rules/index.ts'
import { petitionByReceipt, type PetitionDossier } from '../queries.server.ts'
import { OwnPetition } from '../views/own-petition.tsx'
import { SimilarPetitions } from '../views/similar-petitions.tsx'
import { similarPetitions } from '../wording/similar.server.ts'

const path = '/kien-nghi/tra-cuu'

/** A voter's own petition by the code on the receipt; the slip's QR leads here. */
export const lookUp: PageRoute = async (page, { limits, sendsMessages }) => {
  const typed = page.query.get('ma') ?? page.param('code')
  const find = () => petitionByReceipt(page, typed)
  const petition = typed ? orRefuse(await byCode(limits, page.client, find)) : null
  const files = petition ? await filesOfPetition(page, petition) : []
  const deadline = petition ? await runningClock(page, petition) : null
  const similar = petition ? await publicOnesLike(page, petition) : []
  return page.portal(
    { title: 'Tra cứu kiến nghị', current: path, live: petition ? `petition:${petition.id}` : undefined },
    petition ? (
      <>
        <OwnPetition page={page} petition={petition} files={files} deadline={deadline} />
        <SimilarPetitions page={page} similar={similar} hrefOf={({ receiptCode }) => `/kien-nghi/${receiptCode}`} />
      </>
    ) : (
      <>
        <PageHeading title="Tra cứu kiến nghị" lead="Nhập mã trên phiếu biên nhận, hoặc quét mã QR của phiếu." />
        <form class="form" method="get" action={page.base + path}>
          <TextField
            name="ma"
            label="Mã biên nhận"
            hint="Ví dụ 7Q2M-9XKD-40TB. Chữ hoa hay chữ thường đều được."
            value={typed}
            autocomplete="off"
            error={typed ? 'Không có kiến nghị nào mang mã này. Hãy kiểm tra lại từng ký tự.' : undefined}
          />
          <FormActions>
            <SubmitButton>Tra cứu</SubmitButton>
          </FormActions>
        </form>
        {sendsMessages ? (
          <p>
            Không còn mã? <a href={`${page.base}/cu-tri`}>Xem kiến nghị theo số điện thoại</a>.
          </p>
        ) : null}
      </>
    ),
  )
}

// While nothing was answered yet: what others were told of the same.
async function publicOnesLike(page: PageContext, { id, title, words, answers }: PetitionDossier) {
  if (answers.length > 0) return []
  return similarPetitions(page, `${title}.\n${words}`, { face: 'public', except: id, limit: 4 })
}

function runningClock(page: PageContext, petition: PetitionDossier) {
  const { dueRule: ruleKey, dueStartedOn: eventOn, dueOn } = petition
  return storedDeadline(page, { ruleKey, eventOn, dueOn })
}

export const confirm = actRoute({
  act: 'petition.respond',
  form: confirmForm,
  command: (context, { version, note }, param) =>
    confirmPetition(context, { receiptCode: param('code'), version, words: note }),
  again: lookUp,
  next: ({ receiptCode }) => `${path}?ma=${receiptCode}&xong=petition.respond`,
})

export const contest = actRoute({
  act: 'petition.contest',
  form: contestForm,
  command: (context, { version, reason }, param) =>
    contestPetition(context, { receiptCode: param('code'), version, words: reason }),
  again: lookUp,
  next: ({ receiptCode }) => `${path}?ma=${receiptCode}&xong=petition.contest`,
})
