import type { CountedOutcome } from './counted-outcome.ts'
import type {
  PetitionChannel,
  PetitionField,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionRequest,
  PetitionState,
  PetitionVerb,
} from './petition.ts'
import type { ReportKind } from './documents/report.ts'
import type { LetterKind } from './documents/letter-ground.ts'
import type { AnswerPart } from './wording/weigh-answer.ts'

export const stateText: Record<PetitionState, string> = {
  received: 'Mới nhận',
  classified: 'Đã phân loại',
  transferred: 'Đang giải quyết',
  sent_up: 'Đã chuyển cấp trên',
  answered: 'Đã trả lời',
  checked: 'Đã kiểm tra trả lời',
  published: 'Đã công khai',
  confirmed: 'Đã xác nhận kết quả',
  contested: 'Cử tri chưa đồng ý',
  followed: 'Theo dõi lời hứa',
  settled: 'Giải quyết xong',
  returned: 'Đã trả lại',
  merged: 'Đã gộp',
  withdrawn: 'Đã rút',
  diverted: 'Chuyển kênh khiếu nại, tố cáo',
}

export const kindText: Record<PetitionKind, string> = {
  petition: 'Kiến nghị',
  concern: 'Phản ánh',
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
}

export const levelText: Record<PetitionLevel, string> = {
  commune: 'Cấp xã',
  city: 'Cấp tỉnh, thành phố',
  central: 'Trung ương',
}

export const fieldText: Record<PetitionField, string> = {
  land: 'Đất đai, giải phóng mặt bằng',
  infrastructure: 'Giao thông, thủy lợi, hạ tầng',
  agriculture: 'Nông nghiệp, nông thôn',
  environment: 'Môi trường, rác thải',
  education: 'Giáo dục',
  health: 'Y tế',
  social_welfare: 'An sinh xã hội, chính sách',
  culture: 'Văn hóa, thể thao',
  security: 'An ninh, quốc phòng, trật tự',
  administration: 'Thủ tục hành chính',
  budget: 'Tài chính, ngân sách',
  other: 'Lĩnh vực khác',
}

export const outcomeText: Record<PetitionOutcome, string> = {
  settled: 'Giải quyết xong',
  dated_promise: 'Có lộ trình',
  explained: 'Giải trình',
  refused_with_basis: 'Từ chối có căn cứ',
}

/** The four outcomes as they are counted, and what is none of them. */
export const countedOutcomeText: Record<CountedOutcome, string> = {
  ...outcomeText,
  told_settled: 'Báo đã giải quyết, chưa kết luận',
  waiting: 'Chưa có kết quả công khai',
  ended: 'Trả lại hoặc rút',
}

export const reportKindText: Record<ReportKind, string> = {
  synthesis: 'Báo cáo tổng hợp kiến nghị',
  supervision: 'Báo cáo giám sát giải quyết kiến nghị',
}

export const letterText: Record<LetterKind, string> = {
  transfer: 'Công văn chuyển kiến nghị',
  urging: 'Công văn đôn đốc',
}

export const channelText: Record<PetitionChannel, string> = {
  portal: 'Cổng thông tin',
  desk: 'Trực tiếp tại trụ sở',
  meeting: 'Tiếp xúc cử tri',
  phone: 'Điện thoại',
  letter: 'Thư, đơn',
  delegate: 'Qua đại biểu',
  front: 'Qua Mặt trận Tổ quốc',
}

export const requestText: Record<PetitionRequest, string> = {
  transfer: 'Chuyển cơ quan khác',
  extension: 'Gia hạn',
}

/** What an answer does not say, as whoever checks it reads it. */
export const answerPartText: Record<AnswerPart, string> = {
  date: 'Không có ngày: bao giờ xong.',
  owner: 'Không có người chịu trách nhiệm: ai làm.',
  money: 'Không nói kinh phí: tiền lấy ở đâu, bao nhiêu.',
  legal_basis: 'Không có căn cứ pháp lý: văn bản, điều nào.',
  works: 'Không có việc cụ thể: làm gì, ở đâu.',
}

export const confirmedByText: Record<'voter' | 'time', string> = {
  voter: 'Cử tri xác nhận',
  time: 'Hết thời gian phản hồi',
}

export const verbText: Record<PetitionVerb, string> = {
  submit: 'Tiếp nhận',
  classify: 'Phân loại',
  transfer: 'Chuyển cơ quan giải quyết',
  send_up: 'Chuyển cấp trên',
  ask_transfer: 'Đề nghị chuyển cơ quan khác',
  ask_extension: 'Đề nghị gia hạn',
  decline: 'Từ chối đề nghị',
  extend: 'Gia hạn',
  urge: 'Đôn đốc',
  answer: 'Trả lời',
  relay: 'Ghi trả lời của cấp trên',
  check: 'Kiểm tra trả lời',
  send_back: 'Yêu cầu trả lời lại',
  prove: 'Ghi bằng chứng',
  publish: 'Công khai kết quả',
  confirm: 'Cử tri xác nhận',
  lapse: 'Hết thời gian phản hồi',
  contest: 'Cử tri chưa đồng ý',
  follow: 'Theo dõi lời hứa',
  postpone: 'Dời ngày đã hứa',
  settle: 'Kết luận giải quyết xong',
  reopen: 'Mở lại, yêu cầu giải quyết tiếp',
  return: 'Trả lại',
  merge: 'Gộp',
  withdraw: 'Ghi nhận rút',
  divert: 'Chuyển kênh khiếu nại, tố cáo',
}

/** Words said after an act was done, by its permission. */
export const petitionDone: Record<string, string> = {
  'petition.submit': 'Đã nhận kiến nghị. Hãy giữ mã biên nhận để theo dõi.',
  'petition.respond': 'Cảm ơn bà con đã xác nhận.',
  'petition.contest': 'Đã ghi nhận ý kiến chưa đồng ý. Thường trực HĐND sẽ xem xét.',
  'petition.note': 'Đã ghi nhận kiến nghị.',
  'petition.classify': 'Đã phân loại.',
  'petition.transfer': 'Đã chuyển cơ quan giải quyết và thông báo cho cơ quan đó.',
  'petition.send_up': 'Đã ghi nhận việc chuyển cấp trên.',
  'petition.ask_transfer': 'Đã gửi đề nghị. Thường trực HĐND sẽ quyết định.',
  'petition.ask_extension': 'Đã gửi đề nghị. Hạn hiện tại vẫn chạy đến khi được gia hạn.',
  'petition.decline': 'Đã từ chối đề nghị và báo cho cơ quan đang giữ.',
  'petition.extend': 'Đã gia hạn và báo cho cơ quan đang giữ.',
  'petition.urge': 'Đã đôn đốc và báo cho cơ quan đang giữ.',
  'petition.answer': 'Đã gửi trả lời. Thường trực HĐND sẽ kiểm tra và công khai.',
  'petition.relay': 'Đã ghi nhận trả lời của cấp trên.',
  'petition.check': 'Đã kiểm tra trả lời, chờ công khai.',
  'petition.send_back': 'Đã yêu cầu cơ quan trả lời lại.',
  'petition.prove': 'Đã ghi bằng chứng.',
  'petition.postpone': 'Đã dời ngày. Ngày hứa cũ vẫn được giữ và công khai.',
  'petition.settle': 'Đã kết luận giải quyết xong.',
  'petition.upload': 'Đã đọc tệp. Hãy xem trước; chưa có gì được ghi.',
  'petition.import': 'Đã nhập các kiến nghị trong tệp.',
  'petition.import_some': 'Đã nhập các dòng đúng. Các dòng dưới đây vẫn chờ sửa.',
  'petition.write_template': 'Đã giữ mẫu câu.',
  'petition.retire_template': 'Đã bỏ mẫu câu.',
  'petition.classify_many': 'Đã phân loại các kiến nghị đã chọn.',
  'petition.transfer_many': 'Đã chuyển các kiến nghị đã chọn và thông báo cho cơ quan đó.',
  'petition.urge_many': 'Đã đôn đốc các kiến nghị đã chọn.',
  'petition.answer_many': 'Đã gửi trả lời chung. Thường trực HĐND sẽ kiểm tra và công khai.',
  'petition.done_for_some':
    'Đã làm xong với các kiến nghị làm được; những kiến nghị khác giữ nguyên.',
  'petition.publish': 'Đã công khai kết quả cho cử tri.',
  'petition.reopen': 'Đã mở lại và giao giải quyết tiếp.',
  'petition.return': 'Đã trả lại kiến nghị.',
  'petition.merge': 'Đã gộp kiến nghị.',
  'petition.withdraw': 'Đã ghi nhận việc rút kiến nghị.',
}
