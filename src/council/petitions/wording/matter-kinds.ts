import { oneSpelling, isWithoutAccents, withoutAccents } from './spelling.ts'
import type { Passage } from './weigh-answer.ts'

// Tố cáo: a named person broke the law, Luật Tố cáo 25/2018/QH14, điều 2. Khiếu nại: a decision or act
// against oneself, Luật Khiếu nại 02/2011/QH13, điều 2.
const denounces = 'tố cáo|tố giác|đơn tố|tố cáo hành vi|vạch trần'
const misdeeds =
  'tham ô|tham nhũng|hối lộ|đưa hối lộ|nhận tiền|ăn tiền|ăn chặn|ăn bớt|bớt xén|cắt xén|biển thủ|khai khống|kê khống|lập khống|khai man|làm giả|giả mạo|giả chữ ký|bao che|lợi dụng chức|lạm dụng chức|lộng quyền|lạm quyền|chiếm đoạt|trục lợi|tư lợi|vụ lợi|bảo kê|chia chác|rút ruột|bỏ túi|đút túi|chung chi|lót tay|phong bì|móc ngoặc|cấu kết|bán đất công|ăn hối lộ|tham tiền|vòi tiền|thu tiền riêng|nâng khống|ăn của dân|nhận phong bì|tư túi|bắt tay'
const officers =
  'cán bộ|trưởng thôn|trưởng xóm|chủ tịch|phó chủ tịch|bí thư|địa chính|công an|hiệu trưởng|kế toán|lãnh đạo|giám đốc|chủ nhiệm|trưởng ban|nhân viên|thủ quỹ|tổ trưởng|quan chức|công chức|ông|bà|trưởng phòng|ủy ban|ban quản lý|đồng chí|cô giáo|thầy giáo'
const complains =
  'khiếu nại|khiếu kiện|đơn khiếu|không đồng ý (?:với )?(?:quyết định|kết luận|phương án|văn bản|việc (?:thu hồi|xử phạt|bồi thường))|(?:hủy|hủy bỏ|thu hồi|rút) quyết định|quyết định (?:\\S+ ){0,8}(?:trái luật|trái pháp luật|sai luật|không đúng luật|xâm phạm|oan|không đúng pháp luật)|xem xét lại quyết định|không chấp nhận quyết định|xâm phạm quyền lợi|phạt oan|xử oan|giải quyết khiếu nại'
// "khiếu nại, tố cáo" as a name of a work of the state is neither.
const names =
  '(?:giải quyết|tiếp nhận|công tác|luật|pháp luật về|đơn thư|văn bản|lịch|hướng dẫn|tuyên truyền(?: \\S+){0,3}) (?:các )?(?:đơn (?:thư )?)?(?:khiếu nại|tố cáo)(?:,? ?(?:và )?tố cáo)?'

/** Words that tell of a complaint or a denunciation; empty when there are none. */
export type ClosedSigns = {
  readonly complaint: readonly Passage[]
  readonly denunciation: readonly Passage[]
}

/** Looks for signs that a letter is a complaint or a denunciation. A sign is no judgement: a clerk decides. */
export function closedSignsIn(text: string): ClosedSigns {
  const isPlain = isWithoutAccents(text)
  const read = isPlain ? withoutAccents(text) : oneSpelling(text)
  const find = (pattern: string) =>
    passages(text, read, isPlain ? withoutAccents(pattern) : pattern)
  const named = find(names)
  const isNamed = (one: Passage) =>
    named.some(({ start, end }) => one.start >= start && one.end <= end)
  const said = find(denounces).filter((one) => !isNamed(one))
  const deeds = find(misdeeds).filter((deed) => find(officers).some((who) => isNear(who, deed)))
  return {
    complaint: find(complains).filter((one) => !isNamed(one)),
    denunciation: [...said, ...deeds].toSorted((a, b) => a.start - b.start),
  }
}

function isNear(one: Passage, other: Passage): boolean {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) < 60
}

const compiled = new Map<string, RegExp>()

function passages(text: string, read: string, pattern: string): Passage[] {
  let expression = compiled.get(pattern)
  if (!expression) {
    const source = pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
    expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
    compiled.set(pattern, expression)
  }
  return Array.from(read.matchAll(expression), ({ 0: { length }, index }) => ({
    words: text.slice(index, index + length),
    start: index,
    end: index + length,
  }))
}
