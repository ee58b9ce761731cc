// How a day or a time by which something is done is written.

const month = '(?:tháng )(?:1[0-2]|0?[1-9]|giêng|chạp)'
const towards = '(?:trước|đến|từ|trong|vào|chậm nhất|muộn nhất|hạn|kể từ)'
const dayAndMonth = '(?:3[01]|[12]\\d|0?[1-9]) ?[/.-] ?(?:1[0-2]|0?[1-9])'
const year = '(?:năm )?20\\d{2}'

/** Passages that name a day, a month, a quarter, a year or a number of days. */
export const datePatterns: readonly string[] = [
  `(?:${towards} )*(?:ngày )?${dayAndMonth} ?[/.-] ?(?:20)?\\d{2}(?![/.-]?\\d)(?!/[\\p{L}])`,
  // Without a year 3/4 may be a share: then a word must lead to it.
  `(?:${towards} )*(?:ngày|trước|đến|từ|vào|hạn|nhất) ${dayAndMonth}(?![/.-]?\\d)(?!/[\\p{L}])`,
  '(?:ngày |mùng |mồng )(?:3[01]|[12]\\d|0?[1-9])(?: tháng (?:1[0-2]|0?[1-9]))?(?: năm 20\\d{2})?',
  `(?:(?:trước|đến|trong|đầu|giữa|cuối|hết|vào|từ) )*${month}(?: ?[/-] ?20\\d{2}|,? ?${year}| (?:này|tới|sau|năm nay|năm sau))?`,
  '(?:(?:trước|đến|trong|đầu|giữa|cuối|hết|vào|từ) )*(?:1[0-2]|0?[1-9]) ?/ ?20\\d{2}(?!/)',
  `(?:(?:trước|đến|trong|đầu|cuối|hết|vào) )*quý (?:iv|iii|ii|i|[1-4])(?: ?[/-] ?20\\d{2}|,? ?${year}| (?:này|năm nay|năm sau|tới))?`,
  '(?:(?:trước|đến|trong|đầu|giữa|cuối|hết|vào|ngay|từ) )+(?:năm (?:20\\d{2}|nay|sau|tới|học 20\\d{2}(?: ?[-–] ?20\\d{2})?)|tuần (?:này|tới|sau)|quý này|vụ (?:xuân|mùa|đông|chiêm)(?: (?:này|năm nay|tới|20\\d{2}))?|mùa mưa(?: bão)?(?: (?:này|năm nay|20\\d{2}))|tết(?: nguyên đán| \\p{L}+ \\p{L}+)?)',
  '(?<!(?:từ|luật|đất đai|nước|sinh) )năm 20\\d{2}',
  '(?:6|sáu) tháng (?:đầu|cuối) năm(?: 20\\d{2})?|giai đoạn 20\\d{2} ?[-–] ?20\\d{2}|(?:hoàn thành|thực hiện|triển khai|khởi công|xong|thi công|sửa chữa|lắp đặt|đầu tư|bố trí|làm)(?: \\p{L}+){0,3} năm 20\\d{2}',
  '(?:trong|sau|không quá|chậm nhất|thời hạn|tối đa)(?: (?:vòng|thời hạn|là))* \\d+(?: ?[-–] ?\\d+)? (?:ngày|tuần|tháng|giờ)(?: làm việc)?|hằng (?:tuần|tháng)|hàng (?:tuần|tháng)|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:hằng|hàng|mỗi) tuần',
]
