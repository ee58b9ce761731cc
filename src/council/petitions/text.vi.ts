import type {
  PetitionChannel,
  PetitionField,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionState,
  PetitionVerb,
} from './petition.ts'

export const stateText: Record<PetitionState, string> = {
  received: 'Mới nhận',
  classified: 'Đã phân loại',
  transferred: 'Đang giải quyết',
  answered: 'Đã trả lời',
  published: 'Đã công khai',
  confirmed: 'Cử tri xác nhận',
  contested: 'Cử tri chưa đồng ý',
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

export const channelText: Record<PetitionChannel, string> = {
  portal: 'Cổng thông tin',
  desk: 'Trực tiếp tại trụ sở',
  meeting: 'Tiếp xúc cử tri',
  phone: 'Điện thoại',
  letter: 'Thư, đơn',
  delegate: 'Qua đại biểu',
  front: 'Qua Mặt trận Tổ quốc',
}

export const verbText: Record<PetitionVerb, string> = {
  submit: 'Tiếp nhận',
  classify: 'Phân loại',
  transfer: 'Chuyển cơ quan giải quyết',
  answer: 'Trả lời',
  publish: 'Công khai kết quả',
  confirm: 'Cử tri xác nhận',
  contest: 'Cử tri chưa đồng ý',
  reopen: 'Mở lại, yêu cầu giải quyết tiếp',
  return: 'Trả lại',
  merge: 'Gộp',
  withdraw: 'Ghi nhận rút',
  divert: 'Chuyển kênh khiếu nại, tố cáo',
}

const fromHere = (what: string) => (values: { state?: string | number }) =>
  `Kiến nghị đang ở bước “${stateText[values.state as PetitionState] ?? values.state}” nên chưa ${what} được. Hãy tải lại trang để xem bước hiện tại.`

const notAllowed = (sentence: string, next: string) => () => `${sentence} ${next}`
const askClerk = 'Hãy nhờ chuyên viên giúp việc HĐND hoặc đăng nhập bằng chức vụ được giao.'

/** Refusal code → sentence that says what to do next. */
export const petitionRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'petition.not_found': () => 'Không tìm thấy kiến nghị này. Hãy quay lại danh sách và chọn lại.',
  'petition.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã cập nhật kiến nghị này. Nội dung bạn nhập vẫn còn bên dưới; hãy xem bước mới nhất rồi gửi lại.',
  'petition.hamlet_unknown': () => 'Thôn đã chọn không còn trong danh sách. Hãy chọn lại thôn.',
  'petition.holder_unknown': () =>
    'Cơ quan đã chọn không có hoặc không có thẩm quyền giải quyết. Hãy chọn UBND hoặc một cơ quan chuyên môn trong danh sách.',
  'petition.holder_unchanged': () =>
    'Kiến nghị đang ở chính cơ quan này. Hãy chọn cơ quan khác, hoặc đôn đốc cơ quan đang giữ.',
  'petition.held_by_another_body': () =>
    'Kiến nghị này đang do cơ quan khác giữ. Nếu thuộc thẩm quyền của cơ quan bạn, hãy đề nghị Thường trực HĐND chuyển lại.',
  'petition.promise_undated': () =>
    'Trả lời “Có lộ trình” phải ghi ngày hoàn thành. Hãy nhập ngày cam kết.',
  'petition.promise_past': () => 'Ngày cam kết phải sau hôm nay. Hãy nhập một ngày trong tương lai.',
  'petition.refusal_baseless': () =>
    'Từ chối phải có căn cứ pháp lý. Hãy ghi văn bản, điều, khoản làm căn cứ.',
  'petition.kind_closed': () =>
    'Khiếu nại, tố cáo không công khai trên cổng. Việc này theo Luật Khiếu nại, Luật Tố cáo.',
  'petition.publisher_answered': () =>
    'Người trả lời không được tự công khai trả lời của mình. Hãy nhờ một thành viên Thường trực HĐND khác công khai.',
  'petition.contest_time_over': () =>
    'Đã hết thời gian phản hồi kết quả này. Bạn có thể gửi một kiến nghị mới và ghi mã biên nhận cũ.',
  'petition.receipt_unknown': () =>
    'Không có kiến nghị nào mang mã này. Hãy kiểm tra lại từng ký tự trên phiếu biên nhận.',
  'petition.merged_into_itself': () => 'Không thể gộp kiến nghị vào chính nó. Hãy nhập mã khác.',
  'petition.merge_target_unknown': () =>
    'Không có kiến nghị nào mang mã này. Hãy nhập mã biên nhận của kiến nghị được giữ.',
  'petition.merge_target_closed': () =>
    'Kiến nghị được giữ đã khép lại nên không nhận gộp. Hãy chọn kiến nghị khác.',
  'petition.not_submitted_from_here': fromHere('gửi'),
  'petition.not_classified_from_here': fromHere('phân loại'),
  'petition.not_transferred_from_here': fromHere('chuyển'),
  'petition.not_answered_from_here': fromHere('trả lời'),
  'petition.not_published_from_here': fromHere('công khai'),
  'petition.not_confirmed_from_here': fromHere('xác nhận'),
  'petition.not_contested_from_here': fromHere('phản hồi'),
  'petition.not_reopened_from_here': fromHere('mở lại'),
  'petition.not_returned_from_here': fromHere('trả lại'),
  'petition.not_merged_from_here': fromHere('gộp'),
  'petition.not_withdrawn_from_here': fromHere('rút'),
  'petition.not_diverted_from_here': fromHere('chuyển kênh riêng'),
  'petition.note_not_allowed': notAllowed(
    'Chỉ chuyên viên giúp việc, Thường trực HĐND và đại biểu được ghi nhận thay cử tri.',
    askClerk,
  ),
  'petition.classify_not_allowed': notAllowed(
    'Chỉ Thường trực HĐND và chuyên viên giúp việc được phân loại.',
    askClerk,
  ),
  'petition.transfer_not_allowed': notAllowed('Chỉ Thường trực HĐND được chuyển kiến nghị.', askClerk),
  'petition.answer_not_allowed': notAllowed(
    'Chỉ cơ quan được giao giải quyết được trả lời.',
    'Hãy đăng nhập bằng tài khoản của cơ quan đó.',
  ),
  'petition.publish_not_allowed': notAllowed('Chỉ Thường trực HĐND được công khai kết quả.', askClerk),
  'petition.reopen_not_allowed': notAllowed('Chỉ Thường trực HĐND được mở lại kiến nghị.', askClerk),
  'petition.return_not_allowed': notAllowed(
    'Chỉ Thường trực HĐND và chuyên viên giúp việc được trả lại kiến nghị.',
    askClerk,
  ),
  'petition.merge_not_allowed': notAllowed(
    'Chỉ Thường trực HĐND và chuyên viên giúp việc được gộp kiến nghị.',
    askClerk,
  ),
  'petition.withdraw_not_allowed': notAllowed(
    'Chỉ chuyên viên giúp việc và Thường trực HĐND được ghi nhận việc rút.',
    askClerk,
  ),
}

/** Words said after an act was done, by its permission. */
export const petitionDone: Record<string, string> = {
  'petition.submit': 'Đã nhận kiến nghị. Hãy giữ mã biên nhận để theo dõi.',
  'petition.respond': 'Cảm ơn bà con đã xác nhận.',
  'petition.contest': 'Đã ghi nhận ý kiến chưa đồng ý. Thường trực HĐND sẽ xem xét.',
  'petition.note': 'Đã ghi nhận kiến nghị.',
  'petition.classify': 'Đã phân loại.',
  'petition.transfer': 'Đã chuyển cơ quan giải quyết và thông báo cho cơ quan đó.',
  'petition.answer': 'Đã gửi trả lời. Thường trực HĐND sẽ xem và công khai.',
  'petition.publish': 'Đã công khai kết quả cho cử tri.',
  'petition.reopen': 'Đã mở lại và giao giải quyết tiếp.',
  'petition.return': 'Đã trả lại kiến nghị.',
  'petition.merge': 'Đã gộp kiến nghị.',
  'petition.withdraw': 'Đã ghi nhận việc rút kiến nghị.',
}
