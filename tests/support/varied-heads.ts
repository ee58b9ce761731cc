import type { DocumentKind } from '../../src/council/documents/document-kind.ts'

/** A head as it may reach the register, and what it truly says; null where it does not say it. */
export type VariedHead = {
  readonly id: string
  readonly lines: readonly string[]
  readonly documentNumber: string | null
  readonly documentOn: string | null
  readonly kind: DocumentKind
  readonly issuer: string | null
  readonly title: string | null
  /** Letters were misread as a scan misreads them: words are judged by likeness then. */
  readonly isScan: boolean
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Draw = {
  readonly chance: (share: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
  readonly whole: (from: number, to: number) => number
}

function drawing(random: () => number): Draw {
  return {
    chance: (share) => random() < share,
    one: (of) => of[Math.floor(random() * of.length)]!,
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
  }
}

const kinds: readonly (readonly [DocumentKind, string, string])[] = [
  ['resolution', 'NQ', 'NGHỊ QUYẾT'],
  ['submission_paper', 'TTr', 'TỜ TRÌNH'],
  ['examination_report', 'BC', 'BÁO CÁO THẨM TRA'],
  ['plan', 'KH', 'KẾ HOẠCH'],
  ['report', 'BC', 'BÁO CÁO'],
  ['announcement', 'TB', 'THÔNG BÁO'],
  ['invitation', 'GM', 'GIẤY MỜI'],
  ['minutes', 'BB', 'BIÊN BẢN'],
  ['conclusion', 'KL', 'KẾT LUẬN'],
  ['decision', 'QĐ', 'QUYẾT ĐỊNH'],
  ['programme', 'CTr', 'CHƯƠNG TRÌNH'],
  ['official_letter', '', ''],
]

type Issuer = { readonly superior: readonly string[]; readonly lines: readonly string[]; readonly short: string; readonly name: string }

function issuerOf({ one, chance }: Draw, units: readonly string[]): Issuer {
  const unit = one(units).toLocaleUpperCase('vi')
  const council = `HỘI ĐỒNG NHÂN DÂN ${unit}`
  const own = (lines: readonly string[], short: string, superior: readonly string[] = []): Issuer => ({
    superior,
    lines,
    short,
    name: lines.join(' '),
  })
  return one([
    () => own(['HỘI ĐỒNG NHÂN DÂN', unit], 'HĐND'),
    () => own([council], 'HĐND'),
    () => own(['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', unit], 'TTHĐND'),
    () => own(['ỦY BAN NHÂN DÂN', unit], 'UBND'),
    () => own(['BAN KINH TẾ - NGÂN SÁCH'], 'BKTNS', chance(0.7) ? [council] : ['HỘI ĐỒNG NHÂN DÂN', unit]),
    () => own(['BAN VĂN HÓA - XÃ HỘI'], 'BVHXH', [council]),
    () => own(['PHÒNG KINH TẾ'], 'PKT', ['ỦY BAN NHÂN DÂN', unit]),
    () => own(['VĂN PHÒNG HĐND VÀ UBND'], 'VP', [`ỦY BAN NHÂN DÂN ${unit}`]),
    () => own(['BAN THƯỜNG TRỰC', 'ỦY BAN MTTQ VIỆT NAM', unit], 'MTTQ-BTT'),
    () => own(['CÔNG AN', unit], 'CAX', ['CÔNG AN TỈNH MẪU']),
    () => own(['ỦY BAN NHÂN DÂN', 'TỈNH MẪU'], 'UBND'),
    () => own(['CHÍNH PHỦ'], 'CP'),
  ])()
}

const matters = [
  'điều chỉnh dự toán ngân sách', 'kế hoạch đầu tư công trung hạn', 'chuyển đổi mục đích sử dụng đất trồng lúa',
  'quản lý trật tự xây dựng', 'phòng cháy, chữa cháy và cứu nạn', 'hỗ trợ học phí cho trẻ em mầm non', 'thu gom rác thải sinh hoạt',
  'giảm nghèo bền vững', 'cải cách hành chính, chuyển đổi số', 'giải quyết kiến nghị của cử tri', 'quyết toán thu, chi ngân sách',
  'tiếp công dân định kỳ', 'xây dựng nông thôn mới nâng cao', 'bầu bổ sung chức danh', 'chất vấn tại kỳ họp', 'bảo vệ môi trường làng nghề',
]
const openings = ['về', 'về việc', 'kết quả', 'tình hình thực hiện', 'tổ chức', 'giám sát chuyên đề', 'phê duyệt', 'lấy ý kiến về', 'thực hiện']
const endings = ['năm 2026', 'trên địa bàn xã', '6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm', 'giai đoạn 2026 - 2030', 'quý III năm 2026', 'và phương hướng năm 2027', '(đợt 2)', '']

function titleOf({ one }: Draw, kind: DocumentKind): string {
  const opening = kind === 'examination_report' ? one(['dự thảo Nghị quyết về', 'Tờ trình về', 'báo cáo']) : one(openings)
  return `${opening} ${one(matters)} ${one(endings)}`.trim()
}

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

const bodies: readonly (readonly string[])[] = [
  ['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;', 'Điều 1. Nội dung'],
  ['Kính gửi: Hội đồng nhân dân', 'Thực hiện Kế hoạch số 15/KH-UBND ngày 02/02/2026 của Ủy ban nhân dân, cơ quan báo cáo như sau:', 'I. KẾT QUẢ'],
  ['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', 'Bảo đảm thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2025.'],
  ['Kính gửi:', '- Ủy ban nhân dân;', '- Các đại biểu.'],
]

/** The left column of a two-column head, and the right one, row by row. */
type Columns = { readonly left: readonly string[]; readonly right: readonly string[] }

const layouts = ['columns', 'rows', 'pipes', 'spaced', 'broken', 'page'] as const

function laidOut(layout: (typeof layouts)[number], { left, right }: Columns, draw: Draw): string[] {
  switch (layout) {
    case 'columns':
      return [...left, '-------', '', ...right, '']
    case 'spaced':
      return [...left, ...right].flatMap((line) => [line, ''])
    case 'pipes':
      return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => `${left[row] ?? ''} | ${right[row] ?? ''} |`)
    case 'broken':
      return [...left, '-------', '|', ...right, '|'].flatMap((line) => brokenAt(line, draw))
    default:
      return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => `${left[row] ?? ''}        ${right[row] ?? ''}`.trim())
  }
}

function brokenAt(line: string, { chance }: Draw): string[] {
  const words = line.split(' ')
  if (words.length < 4 || !chance(0.4)) return [line]
  return [words.slice(0, 1).join(' '), words.slice(1).join(' ')]
}

const slips: Readonly<Record<string, string>> = { 'Ộ': 'Ô', 'ộ': 'ô', 'ể': 'ê', 'ạ': 'a', 'Ị': 'I', 'ề': 'ê', 'ữ': 'ư', 'Đ': 'Ð', 'ủ': 'u', 'Ế': 'Ê', 'm': 'rn' }

/** Letters as a scan misreads them: marks lost, Ð for Đ, O for 0, l for 1. */
function misread(line: string, draw: Draw): string {
  return [...line].map((letter) => {
    if (draw.chance(0.03) && slips[letter]) return slips[letter]
    if (letter === '0' && draw.chance(0.04)) return 'O'
    return letter === '1' && draw.chance(0.04) ? 'l' : letter
  }).join('')
}

/** Strokes with room around them, as people type them. */
function spacedOut(cited: string, { chance }: Draw): string {
  const slashed = chance(0.15) ? cited.replace('/', ' / ') : cited
  return chance(0.1) ? slashed.replaceAll('-', ' - ') : chance(0.05) ? slashed.replaceAll('-', '–') : slashed
}

/** What may stand above a head: a page number, a stamp, a mark of a draft. */
const marksAbove = ['DỰ THẢO', '1', 'CÔNG BÁO/Số 12', 'HỎA TỐC', 'ĐẾN Số: 1204']

const two = (value: number) => String(value).padStart(2, '0')

/** As many heads as asked for: kinds, issuers, layouts, capitals, line breaks, gaps and slips of scans. */
export function variedHeads(count: number, seed: number, units: readonly string[]): VariedHead[] {
  const draw = drawing(seeded(seed))
  return Array.from({ length: count }, (_, place) => headOf(`${seed}-${place + 1}`, draw, units))
}

function headOf(id: string, draw: Draw, units: readonly string[]): VariedHead {
  const { one, chance, whole } = draw
  const [kind, abbreviation, name] = one(kinds)
  const issuer = issuerOf(draw, units)
  const title = titleOf(draw, kind)
  const day = { year: whole(2016, 2026), month: whole(1, 12), day: whole(1, 28) }
  const number = whole(1, 400)
  const symbol = abbreviation ? `${abbreviation}-${issuer.short}` : `${issuer.short}-VP`
  const hasNumber = chance(0.92)
  const hasDay = chance(0.92)
  const isLegal = kind === 'decision' && chance(0.4)
  const cited = `${two(number)}/${isLegal ? `${day.year}/` : ''}${symbol}`
  const place = one(units).replace(/^(xã|phường|đặc khu) /i, '')
  const placed = hasDay ? `${place}, ngày ${two(day.day)} tháng ${day.month < 3 ? two(day.month) : day.month} năm ${day.year}` : `${place}, ngày     tháng     năm ${day.year}`
  const numbered = hasNumber ? `${one(['Số:', 'Số:', 'Số :', 'Số'])} ${spacedOut(cited, draw)}` : `Số:        /${symbol}`
  const about = chance(0.5) ? title.toLocaleUpperCase('vi') : `${title[0]!.toLocaleUpperCase('vi')}${title.slice(1)}`
  const isLetter = kind === 'official_letter'
  const left = [...issuer.superior, ...issuer.lines, numbered, ...(isLetter ? [`V/v ${title}`] : [])]
  if (!isLetter && hasNumber && chance(0.08)) return onOneLine(draw, { id, kind, name, title, cited, day, hasDay })
  const head = laidOut(one(layouts), { left, right: [chance(0.1) ? `${nation} ` : nation, chance(0.2) ? motto.replaceAll('-', '–') : motto, placed] }, draw)
  const above = chance(0.12) ? [one(marksAbove), ''] : []
  const lines = [...above, ...head, ...(isLetter ? [] : ['', ...titled(name, about, draw), '']), ...one(bodies)]
  const isScan = chance(0.2)
  return {
    id,
    lines: isScan ? lines.map((line) => misread(line, draw)) : lines,
    documentNumber: hasNumber ? cited : null,
    documentOn: hasDay ? `${day.year}-${two(day.month)}-${two(day.day)}` : null,
    kind,
    issuer: issuer.name,
    title,
    isScan,
  }
}

type OneLine = Pick<VariedHead, 'id' | 'kind'> & {
  readonly name: string
  readonly title: string
  readonly cited: string
  readonly day: { readonly year: number; readonly month: number; readonly day: number }
  readonly hasDay: boolean
}

/** As pages on the web give it: "Nghị quyết số 06/2012/NQ-HĐND ngày 5/7/2012 về …", without a head. */
function onOneLine({ one }: Draw, { id, kind, name, title, cited, day, hasDay }: OneLine): VariedHead {
  const about = title.startsWith('về') ? title : `về ${title}`
  const dated = hasDay ? ` ngày ${two(day.day)}/${two(day.month)}/${day.year}` : ''
  return {
    id,
    lines: [`${name[0]}${name.slice(1).toLocaleLowerCase('vi')} số ${cited}${dated} ${about}`, '', ...one(bodies)],
    documentNumber: cited,
    documentOn: hasDay ? `${day.year}-${two(day.month)}-${two(day.day)}` : null,
    kind,
    issuer: null,
    title: about,
    isScan: false,
  }
}

/** The name of the kind and the subject, on one to three lines. */
function titled(name: string, about: string, { chance, whole }: Draw): string[] {
  const words = about.split(' ')
  const cut = whole(3, Math.max(3, words.length - 1))
  const subject = chance(0.6) || words.length < 6 ? [about] : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  const isRaised = about === about.toLocaleUpperCase('vi')
  const named = chance(0.08) ? `${name[0]}${name.slice(1).toLocaleLowerCase('vi')}` : name
  return chance(0.1) && !isRaised ? [`${name} ${subject[0]}`, ...subject.slice(1)] : [named, ...subject]
}
