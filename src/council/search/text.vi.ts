import { writeNumber } from '../../kernel/numbers.ts'

/** Words of the search page. */
export const searchText = {
  title: 'Tìm kiếm',
  field: 'Từ cần tìm',
  hint: 'Gõ có dấu hay không dấu đều được. Số văn bản và mã biên nhận: gõ nguyên số.',
  submit: 'Tìm',
  year: 'Năm',
  everyYear: 'Mọi năm',
  allKinds: 'Tất cả',
  kinds: 'Loại kết quả',
  meant: 'Có phải bạn muốn tìm:',
  found: (total: number) => `${writeNumber(total)} kết quả`,
  titleOf: (typed: string) => `Tìm “${typed}”`,
  nothing: (typed: string) => `Không tìm thấy “${typed}”`,
  nothingHere: 'Không có kết quả nào theo điều kiện đang chọn',
  leadDesk: 'Tìm trong mọi việc bạn được xem và trong phần đã công khai.',
  leadPortal: 'Tìm trong những nội dung đã công khai.',
}

export const searchHints: readonly string[] = [
  'Gõ ít từ hơn, hoặc chỉ những từ chắc có trong nội dung.',
  'Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy, đúng cả dấu: “trạm bơm”.',
  'Tìm theo số văn bản (12/NQ-HĐND) hoặc mã biên nhận (7Q2M-9XKD-40TB).',
]
