/** How an official document is laid out: millimetres for places, points for letters and gaps. */
export type Layout = typeof officialLayout

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: A4, top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 }

export const officialLayout = {
  page,
  textWidth: page.width - page.left - page.right,
  /** Width of the left half of the head; the right half has the rest. */
  headLeft: 64,
  /** Width of "Nơi nhận" beside the signature. */
  sentToWidth: 74,
  // Phụ lục I, mục I: the number of the page, 13–14 pt, centred in the upper margin, not on the first page.
  pageNumber: 13,
  // Mục II.1: quốc hiệu 12–13 pt bold capitals; tiêu ngữ 13–14 pt bold.
  countryName: 12,
  motto: 13,
  // Mục II.2: 12–13 pt capitals; the issuer bold.
  issuer: 12,
  // Mục II.3: số, ký hiệu 13 pt. Mục II.5: "V/v" 12–13 pt, 6 pt below.
  number: 13,
  letterSubject: 12,
  // Mục II.4: địa danh, thời gian 13–14 pt italic.
  placeAndDay: 13,
  // Mục II.5: tên loại, trích yếu 13–14 pt bold.
  type: 14,
  subject: 14,
  // Mục II.6: 13–14 pt, both sides even, first line 1 cm or 1.27 cm in, at least 6 pt between
  // paragraphs, lines from single to 1.5.
  body: 14,
  firstLine: 10,
  betweenParagraphs: 6,
  lines: 1.1,
  // The decree sets no size for tables: one point below the least of the body.
  table: 12,
  // Mục II.7: 13–14 pt bold.
  signature: 14,
  // Mục II.9: "Nơi nhận:" 12 pt bold italic; the list 11 pt.
  sentToTitle: 12,
  sentTo: 11,
  // Mục III.1: "Phụ lục" and its title 13–14 pt bold.
  annex: 14,
  /** Line under the issuer and the subject: 1/3 to 1/2 of the words above it (mục II.2, II.5). */
  ruleShare: 0.4,
}

// Mục II.1
export const countryName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

export const millimetresPerPoint = 25.4 / 72
