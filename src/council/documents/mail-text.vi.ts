import type { Mail } from '../../platform/mail/mail.ts'

/** The mail to whoever gets a published paper: where it stands, never the paper itself. */
export function mailOfPaper(
  council: string,
  paper: { readonly title: string; readonly number: string; readonly url: string },
): Mail {
  return {
    subject: `${council} gửi văn bản ${paper.number}`,
    sender: council,
    lines: [
      'Kính gửi quý cơ quan,',
      `${council} gửi văn bản số ${paper.number}: ${paper.title}.`,
      { words: 'Xem và tải văn bản tại', href: paper.url },
      'Đề nghị quý cơ quan báo lại khi đã nhận.',
    ],
    footer: ['Thư do phần mềm gửi theo nơi nhận ghi trên văn bản.'],
  }
}
