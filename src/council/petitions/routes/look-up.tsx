import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CopyText, FormActions, HiddenField, Notice, PageHeading, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { confirmPetition, contestPetition } from '../commands/respond.server.ts'
import { confirmForm, contestForm } from '../forms.ts'
import { petitionByReceipt, type PetitionDossier } from '../queries.server.ts'
import { Answers, MergedNotice, ThreadOfLife } from '../views/dossier.tsx'
import { StateChip } from '../views/marks.tsx'

const path = '/kien-nghi/tra-cuu'

/** A voter's own petition by the code on the receipt; the slip's QR leads here. */
export const lookUp: PageRoute = async (page) => {
  const typed = page.query.get('ma') ?? page.param('code')
  const petition = typed ? await petitionByReceipt(page, typed) : null
  return page.portal(
    { title: 'Tra cứu kiến nghị', current: path, live: petition ? `petition:${petition.id}` : undefined },
    petition ? (
      <OwnPetition page={page} petition={petition} />
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
      </>
    ),
  )
}

function OwnPetition({ page, petition }: { page: PageContext; petition: PetitionDossier }) {
  return (
    <>
      <PageHeading
        overline={<>Mã biên nhận <CopyText text={petition.receiptCode} /></>}
        title={petition.title}
        status={<StateChip state={petition.state} />}
      />
      <MergedNotice petition={petition} href={`${page.base}${path}?ma=${petition.mergedInto}`} />
      {petition.state === 'published' ? <Respond page={page} petition={petition} /> : null}
      <Answers petition={petition} />
      <Card title="Nội dung kiến nghị">
        <blockquote class="spoken">{petition.words}</blockquote>
      </Card>
      <ThreadOfLife petition={petition} isPublic />
    </>
  )
}

function Respond({ page, petition }: { page: PageContext; petition: PetitionDossier }) {
  const until = petition.dueOn
  if (until && Temporal.PlainDate.compare(page.today, until) > 0) {
    return (
      <Notice tone="info" title="Đã hết thời gian phản hồi">
        Thời gian phản hồi kết thúc ngày {writeDay(until)}. Có thể gửi kiến nghị mới và ghi mã này.
      </Notice>
    )
  }
  const confirmState = formState(page, 'petition.respond')
  const code = petition.receiptCode
  return (
    <Card title="Kết quả này đã được chưa?">
      {until ? <p>Có thể phản hồi đến hết ngày {writeDay(until)}.</p> : null}
      <ActForm page={page} act="petition.respond" path={`${path}/${code}/xac-nhan`}>
        <HiddenField name="version" value={String(petition.version)} />
        <FormActions>
          <SubmitButton submitsWith="Đang gửi…">Đã được giải quyết</SubmitButton>
        </FormActions>
      </ActForm>
      <ActForm page={page} act="petition.contest" path={`${path}/${code}/chua-dong-y`} draftKey={`contest:${code}`}>
        <HiddenField name="version" value={String(petition.version)} />
        <TextArea
          name="reason"
          label="Điều chưa đồng ý"
          value={confirmState.typed('reason') || formState(page, 'petition.contest').typed('reason')}
          error={formState(page, 'petition.contest').problem('reason')}
        />
        <FormActions>
          <SubmitButton variant="secondary" submitsWith="Đang gửi…">
            Chưa đồng ý
          </SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
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
