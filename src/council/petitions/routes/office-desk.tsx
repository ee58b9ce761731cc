import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Notice, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { mostOnDesk, officeDesk } from '../office-desk.server.ts'
import { OwedList } from '../views/owed-list.tsx'

const list = '/ban-lam-viec/kien-nghi'
const path = `${list}/co-quan-toi`
const manyForm = 'tra-loi-chung'

/** What an office of the administration owes: overdue first, then promises, requests, what waits. */
export const officeDeskPage: PageRoute = async (page) => {
  const desk = await officeDesk(page)
  return page.desk(
    { title: 'Việc cơ quan tôi phải trả lời', current: path, live: 'petitions' },
    <>
      <PageHeading
        title="Việc cơ quan tôi phải trả lời"
        lead="Việc đến hạn trước đứng trên. Trả lời rõ việc gì, ai làm, bao giờ xong, tiền ở đâu, căn cứ nào."
        actions={<ButtonLink href={page.base + list}>Tất cả kiến nghị của cơ quan</ButtonLink>}
      />
      {desk.more > 0 ? (
        <Notice tone="info" title={`Còn ${desk.more} kiến nghị nữa`}>
          Trang này hiện {mostOnDesk} việc đến hạn trước. <a href={page.base + list}>Xem tất cả</a>.
        </Notice>
      ) : null}
      <OwedList
        page={page}
        title="Phải trả lời"
        petitions={desk.owed}
        verbs={['answer', 'ask_extension', 'ask_transfer']}
        formId={desk.owed.length > 1 ? manyForm : undefined}
        empty="Không còn kiến nghị nào chờ cơ quan trả lời."
      >
        {desk.owed.length > 1 ? (
          <form id={manyForm} method="get" action={`${page.base}${list}/nhieu/tra-loi`}>
            <p>
              <SubmitButton variant="secondary">Trả lời chung các kiến nghị đã chọn</SubmitButton>
            </p>
          </form>
        ) : null}
      </OwedList>
      <OwedList
        page={page}
        title="Lời hứa đang chạy"
        petitions={desk.promised}
        verbs={['answer', 'postpone', 'prove']}
        empty="Không có lời hứa nào đang chạy."
      />
      <OwedList
        page={page}
        title="Đề nghị chờ quyết định"
        petitions={desk.asked}
        verbs={['answer']}
        empty="Không có đề nghị nào đang chờ."
      />
      <OwedList
        page={page}
        title="Đã trả lời, chờ kiểm tra và công khai"
        petitions={desk.awaitingCheck}
        verbs={['prove']}
        empty="Không có trả lời nào đang chờ."
      />
    </>,
  )
}
