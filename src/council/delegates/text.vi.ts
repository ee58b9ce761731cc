import { foldVietnamese } from '../../kernel/text.ts'
import { allOffices, type BodyKind, type OfficeName } from './body.ts'

/** Office identifier → how it is written. */
export const officeNames: Record<string, string> = {
  chair: 'Chủ tịch',
  vice_chair: 'Phó Chủ tịch',
  head: 'Trưởng',
  deputy_head: 'Phó Trưởng',
  member: 'Ủy viên',
  delegate: 'Đại biểu',
  clerk: 'Chuyên viên giúp việc',
  officer: 'Công chức',
}

/** Where the plain word is not what people say. */
const titles: Partial<Record<BodyKind, Partial<Record<OfficeName, string>>>> = {
  council: { delegate: 'Đại biểu HĐND' },
  board: { head: 'Trưởng Ban', deputy_head: 'Phó Trưởng Ban', member: 'Ủy viên Ban' },
  delegate_group: { head: 'Tổ trưởng', deputy_head: 'Tổ phó', member: 'Thành viên' },
  council_office: { head: 'Chánh Văn phòng', deputy_head: 'Phó Chánh Văn phòng' },
  agency: { head: 'Thủ trưởng', deputy_head: 'Phó Thủ trưởng' },
  peoples_committee: { officer: 'Công chức giúp việc UBND' },
  mass_organisation: { head: 'Bí thư', deputy_head: 'Phó Bí thư' },
  hamlet: { head: 'Trưởng thôn', deputy_head: 'Phó trưởng thôn' },
  community_supervision_group: { head: 'Tổ trưởng', deputy_head: 'Tổ phó', member: 'Thành viên' },
}

/** An office as it is called in a body of this kind: "Trưởng Ban", "Chánh Văn phòng". */
export function officeTitle(office: string, kind: string): string {
  return titles[kind as BodyKind]?.[office as OfficeName] ?? officeNames[office] ?? office
}

/** An office with its body, as people say it: "Trưởng Ban Kinh tế - Ngân sách", "Tổ phó, Tổ đại biểu số 4". */
export function officeInBody(office: string, kind: string, body: string): string {
  const isJoined =
    kind === 'council' || kind === 'board' || (kind === 'agency' && body.startsWith('Phòng '))
  return isJoined
    ? `${officeNames[office] ?? office} ${body}`
    : `${officeTitle(office, kind)}, ${body}`
}

/** The office that people call so in a body of this kind, however it is accented; null when none is. */
export function officeFromWords(words: string, kind: BodyKind): OfficeName | null {
  const folded = foldVietnamese(words)
  const isCalled = (office: OfficeName) =>
    [titles[kind]?.[office], officeNames[office], otherTitles[office]]
      .flat()
      .some((title) => title !== undefined && foldVietnamese(title) === folded)
  return allOffices.find(isCalled) ?? null
}

/** What people write besides; checked against the body's own offices afterwards. */
const otherTitles: Partial<Record<OfficeName, readonly string[]>> = {
  head: ['Trưởng phòng', 'Trưởng Ban', 'Giám đốc', 'Trưởng Công an', 'Chỉ huy trưởng'],
  deputy_head: [
    'Phó Trưởng phòng',
    'Phó Giám đốc',
    'Phó Trưởng Công an',
    'Phó Ban',
    'Phó Văn phòng',
  ],
  member: ['Thành viên', 'Ủy viên Thường trực'],
  clerk: ['Chuyên viên'],
  officer: ['Cán bộ'],
}

/** The office kept in a record (`chair@Thường trực HĐND`) as words: "Chủ tịch, Thường trực HĐND". */
export function officeText(recorded: string): string {
  const at = recorded.indexOf('@')
  if (at === -1) return recorded
  const office = recorded.slice(0, at)
  return `${officeNames[office] ?? office}, ${recorded.slice(at + 1)}`
}

export const bodyKindText: Record<BodyKind, string> = {
  council: 'Hội đồng nhân dân',
  standing_body: 'Thường trực HĐND',
  board: 'Ban của HĐND',
  delegate_group: 'Tổ đại biểu',
  peoples_committee: 'Ủy ban nhân dân',
  council_office: 'Văn phòng HĐND và UBND',
  agency: 'Cơ quan, đơn vị thuộc UBND',
  fatherland_front: 'Mặt trận Tổ quốc',
  mass_organisation: 'Tổ chức chính trị - xã hội',
  hamlet: 'Thôn, tổ dân phố',
  community_supervision_group: 'Tổ giám sát cộng đồng',
}

type Values = Record<string, string | number>

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const heldOffice = ({ office, body }: Values) =>
  `${lower(officeNames[String(office)] ?? String(office))} tại ${body}`

const personRefusals = {
  'person.not_found': () => 'Không tìm thấy người này. Hãy quay lại danh sách và chọn lại.',
  'person.changed_meanwhile': () =>
    'Trong lúc bạn nhập, người khác đã sửa thông tin này. Nội dung bạn nhập vẫn còn; hãy xem bản mới nhất rồi lưu lại.',
  'person.same_name_exists': ({ count }: Values) =>
    `Đã có ${count} người cùng họ tên. Nếu đúng là người khác, hãy bấm lưu lần nữa; nếu không, hãy mở người đã có trong danh sách.`,
}

const bodyRefusals = {
  'body.not_found': () => 'Không tìm thấy tổ chức này. Hãy quay lại danh sách và chọn lại.',
  'body.name_taken': () => 'Đã có tổ chức cùng loại mang tên này. Hãy chọn tên khác.',
  'body.only_one_of_kind': () =>
    'Mỗi xã chỉ có một tổ chức loại này và tổ chức đó đang hoạt động. Hãy kết thúc tổ chức cũ trước.',
  'body.parent_unknown': () => 'Tổ chức cấp trên đã chọn không còn hoạt động. Hãy chọn lại.',
  'body.hamlet_unknown': () => 'Thôn đã chọn không còn trong danh sách. Hãy chọn lại thôn.',
  'body.closed_already': () => 'Tổ chức này đã kết thúc. Hãy tải lại trang.',
  'body.closes_before_it_opens': () => 'Ngày kết thúc phải sau ngày thành lập.',
  'body.offices_held': ({ count }: Values) =>
    `Còn ${count} người giữ chức vụ trong tổ chức này từ ngày đó. Hãy ghi thôi giữ chức vụ cho họ trước.`,
  'body.holds_bodies': ({ count }: Values) =>
    `Còn ${count} tổ chức trực thuộc đang hoạt động. Hãy kết thúc các tổ chức đó trước.`,
  'hamlet.name_taken': () => 'Đã có thôn mang tên này. Hãy nhập tên khác.',
  'hamlet.not_found': () => 'Không tìm thấy thôn này. Hãy quay lại danh sách.',
  'hamlet.point_half': () =>
    'Vị trí gồm cả vĩ độ và kinh độ. Hãy nhập đủ hai số, hoặc để trống cả hai nếu chưa biết.',
  'hamlet.closed_already': () => 'Thôn này đã kết thúc. Hãy tải lại trang.',
  'council_term.name_taken': () => 'Đã có nhiệm kỳ mang tên này. Hãy nhập tên khác.',
  'council_term.not_after_the_last': () =>
    'Nhiệm kỳ mới phải bắt đầu sau nhiệm kỳ gần nhất. Hãy kiểm tra ngày khai mạc kỳ họp thứ nhất.',
  'council_term.elected_after_start': () =>
    'Ngày bầu cử phải trước ngày khai mạc kỳ họp thứ nhất. Hãy kiểm tra lại hai ngày.',
}

const membershipRefusals = {
  'membership.not_found': () => 'Không tìm thấy chức vụ này. Hãy tải lại trang.',
  'membership.baseless': () => 'Hãy ghi nghị quyết, quyết định bầu hoặc bổ nhiệm làm căn cứ.',
  'membership.ends_before_it_starts': () =>
    'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.',
  'membership.office_unknown': () =>
    'Tổ chức này không có chức vụ đó. Hãy chọn một chức vụ trong danh sách.',
  'membership.body_closed': () =>
    'Vào ngày bắt đầu, tổ chức này chưa thành lập hoặc đã kết thúc. Hãy chọn ngày khác.',
  'membership.of_oneself': () =>
    'Bạn không thể tự ghi chức vụ cho chính mình. Hãy nhờ một người khác có quyền ghi.',
  'membership.outside_term': () =>
    'Chức vụ này gắn với nhiệm kỳ HĐND: ngày bắt đầu và kết thúc phải nằm trong một nhiệm kỳ đã mở.',
  'membership.held_already': ({ office }: Values) =>
    `Người này đang là ${lower(officeNames[String(office)] ?? String(office))} trong tổ chức này vào những ngày đó. Hãy ghi thôi chức vụ cũ trước.`,
  'membership.of_no_delegate': () =>
    'Chỉ đại biểu HĐND đương nhiệm mới giữ được chức vụ này. Hãy ghi người này là đại biểu trước.',
  'membership.office_taken': ({ holder }: Values) =>
    `${holder} đang giữ chức vụ này vào những ngày đó. Hãy ghi ngày thôi của người trước rồi ghi người kế nhiệm.`,
  'membership.no_seat_left': ({ seats }: Values) =>
    `Hội đồng có ${seats} đại biểu và đã đủ người vào những ngày đó. Hãy ghi thôi nhiệm vụ đại biểu cho người không còn là đại biểu.`,
  'membership.leads_no_board': () =>
    'Ủy viên Thường trực HĐND là Trưởng Ban của HĐND. Hãy ghi người này làm Trưởng Ban trước.',
  'membership.incompatible': (values: Values) =>
    `Người này đang là ${heldOffice(values)}; luật không cho giữ đồng thời hai chức vụ này. Hãy ghi thôi chức vụ kia trước.`,
  'membership.ended_already': () =>
    'Chức vụ này đã có ngày kết thúc bằng hoặc sớm hơn ngày đó. Hãy tải lại trang.',
  'membership.others_rest_on_it': (values: Values) =>
    `Người này còn là ${heldOffice(values)}, chức vụ ấy gắn với chức vụ này. Hãy ghi thôi chức vụ đó trước.`,
}

const deputisingRefusals = {
  'deputising.not_found': () => 'Không tìm thấy việc giao quyền này. Hãy tải lại trang.',
  'deputising.office_personal': () =>
    'Nhiệm vụ đại biểu và ủy viên phải do chính người đó làm, không giao cho người khác được.',
  'deputising.undocumented': () => 'Giao quyền phải có văn bản. Hãy nhập số văn bản.',
  'deputising.ends_before_it_starts': () =>
    'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.',
  'deputising.beyond_office': () =>
    'Những ngày giao quyền phải nằm trong thời gian người giao giữ chức vụ. Hãy chọn lại ngày.',
  'deputising.of_the_holder': () =>
    'Người được giao quyền phải là người khác với người giữ chức vụ.',
  'deputising.of_oneself': () =>
    'Bạn không thể tự ghi giao quyền cho chính mình. Hãy nhờ một người khác có quyền ghi.',
  'deputising.given_already': () =>
    'Trong những ngày đó chức vụ này đã được giao cho người khác. Hãy chọn ngày khác hoặc ghi thôi việc giao trước.',
  'deputising.ended_already': () =>
    'Việc giao quyền này kết thúc vào ngày đó hoặc sớm hơn. Hãy tải lại trang.',
}

const rosterRefusals = {
  'roster.name_missing': () => 'Thiếu họ và tên.',
  'roster.phone_unreadable': () => 'Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.',
  'roster.email_unreadable': () => 'Thư điện tử chưa đúng, ví dụ ten@vidu.vn.',
  'roster.day_unreadable': () => 'Không phải là một ngày có thật. Ví dụ đúng: 24/11/2026.',
  'roster.text_too_long': ({ most }: Values) => `Dài quá ${most} ký tự.`,
  'roster.body_missing': () => 'Có chức vụ thì phải có tên tổ chức.',
  'roster.office_missing': () => 'Có tổ chức thì phải có chức vụ.',
  'roster.start_missing': () => 'Có chức vụ thì phải có ngày bắt đầu.',
  'roster.body_unknown': () =>
    'Chưa có tổ chức mang tên này. Hãy thêm tổ chức trước, hoặc viết đúng tên đã có.',
  'roster.person_ambiguous': ({ count }: Values) =>
    `Đã có ${count} người cùng họ tên. Hãy ghi số điện thoại để phân biệt.`,
  'roster.no_file': () => 'Hãy chọn một tệp Excel (.xlsx) theo mẫu.',
  'roster.wrong_kind': () =>
    'Tệp này không phải bảng tính Excel (.xlsx). Hãy lưu lại theo kiểu .xlsx.',
  'roster.heading_missing': ({ heading }: Values) =>
    `Bảng thiếu cột “${heading}”. Hãy tải mẫu, giữ nguyên dòng tiêu đề rồi điền vào.`,
  'roster.empty': () => 'Bảng không có dòng nào dưới dòng tiêu đề. Hãy điền danh sách rồi gửi lại.',
  'roster.not_found': () =>
    'Danh sách đã gửi không còn hoặc đã được nhập. Hãy gửi lại tệp nếu cần.',
  'roster.changed_meanwhile': () =>
    'Từ lúc bạn xem trước, dữ liệu trong hệ thống đã đổi nên kết quả không còn như đã xem. Hãy xem lại bảng dưới đây rồi nhập.',
  'roster.has_errors': ({ count }: Values) =>
    `Còn ${count} dòng chưa đúng nên chưa nhập gì. Hãy sửa trong tệp Excel rồi gửi lại.`,
}

/** Refusal code → sentence that says what to do next. */
export const delegateRefusals: Record<string, (values: Values) => string> = {
  ...personRefusals,
  ...bodyRefusals,
  ...membershipRefusals,
  ...deputisingRefusals,
  ...rosterRefusals,
}

/** Said after an act. */
export const delegateDone: Record<string, string> = {
  'person.add': 'Đã thêm người.',
  'person.edit': 'Đã lưu thông tin.',
  'body.add': 'Đã thêm tổ chức.',
  'body.close': 'Đã ghi ngày kết thúc của tổ chức. Quá khứ của tổ chức vẫn được giữ.',
  'hamlet.add': 'Đã thêm thôn.',
  'hamlet.place': 'Đã ghi vị trí của thôn trên bản đồ kiến nghị.',
  'hamlet.close': 'Đã ghi ngày kết thúc của thôn. Kiến nghị cũ của thôn vẫn được giữ.',
  'council_term.open': 'Đã mở nhiệm kỳ mới.',
  'membership.appoint': 'Đã ghi người giữ chức vụ. Quyền có hiệu lực theo ngày đã ghi.',
  'membership.end': 'Đã ghi thôi giữ chức vụ. Quyền hết vào cuối ngày đã ghi.',
  'deputising.authorise': 'Đã ghi việc giao quyền.',
  'deputising.revoke': 'Đã ghi thôi giao quyền.',
  'roster.upload': 'Đã đọc tệp. Hãy xem trước; chưa có gì được ghi.',
  'roster.import': 'Đã nhập danh sách.',
}
