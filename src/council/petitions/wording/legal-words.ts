// How a legal basis is written. Kinds of documents and their signs: Nghị định 30/2020/NĐ-CP, Annex III.

const laws =
  '(?:bộ luật|luật|pháp lệnh) (?!sư|pháp|lệ)(?:số \\d|\\d|đất đai|đầu tư|ngân sách|bảo vệ|tổ chức|giao thông|đường bộ|trật tự|xây dựng|thủy lợi|giáo dục|khám bệnh|bảo hiểm|người|nhà ở|quy hoạch|hộ tịch|cư trú|căn cước|khiếu nại|tố cáo|tiếp công dân|xử lý vi phạm|xử phạt|ưu đãi|dân sự|hình sự|lao động|việc làm|di sản|thú y|chăn nuôi|trồng trọt|thủy sản|lâm nghiệp|tài nguyên|phòng|an ninh|nghĩa vụ|dân quân|thanh tra|điện lực|viễn thông|an toàn|trẻ em|hôn nhân|thực hiện dân chủ|đấu thầu|đấu giá|quản lý|ban hành|hoạt động|giám sát|thuế|phí|hợp tác xã|doanh nghiệp|công chứng|đê điều)(?:(?: (?!và|thì|nên|để|cho|quy|có|là|được|ubnd|ủy|theo|tại|do)[\\p{L}\\d/]+){0,6})'

/** Passages that name a legal document, or an article of one. */
export const legalPatterns: readonly string[] = [
  laws,
  '(?:điểm \\p{L} )?,? ?(?:khoản \\d+[\\p{L}]? )?,? ?điều \\d+[\\p{L}]?(?: (?:của )?(?:bộ luật|luật|nghị định|thông tư|nghị quyết|quyết định|pháp lệnh)(?:,? (?:số )?(?!và|về|thì)[\\p{L}\\d/-]*[\\d/][\\p{L}\\d/-]*| (?!và|thì|nên|để|cho|quy|có|là|được|ubnd|ủy|theo|tại|do)\\p{L}+){0,4})?|khoản \\d+ điều \\d+',
  '(?:nghị định|thông tư(?: liên tịch)?|nghị quyết(?: liên tịch)?|quyết định|chỉ thị|pháp lệnh)(?: số)? ?:? ?\\d+(?: ?/ ?\\d{4})?(?: ?/ ?[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)?',
  '\\d+ ?/ ?(?:\\d{4} ?/ ?)?(?:nđ-cp|tt-?[\\p{L}]*(?:-[\\p{L}]+)*|ttlt(?:-[\\p{L}]+)*|nq-[\\p{L}]+|nqlt(?:-[\\p{L}]+)*|qđ-[\\p{L}]+|ct-[\\p{L}]+|qh\\d+|pl-ubtvqh\\d*|ubtvqh\\d*|l-ctn)',
  'hiến pháp(?: (?:năm )?\\d{4})?|(?:quy chuẩn|tiêu chuẩn)(?: kỹ thuật)?(?: quốc gia)? (?:qcvn|tcvn)|(?:qcvn|tcvn) ?\\d[\\d:./-]*(?:/[\\p{L}]+)?',
  'nghị định(?: của)? chính phủ (?:về|quy định)|nghị quyết (?:của )?(?:hđnd|hội đồng nhân dân)(?: (?:xã|phường|tỉnh|thành phố|tp))?(?: khóa \\S+)? (?:về|quy định|kỳ họp)',
]
