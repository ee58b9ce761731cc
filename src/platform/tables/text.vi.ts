import { writeNumber } from '../../kernel/numbers.ts'

/** Why a spreadsheet was not read, and what to do next. */
export const sheetRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'sheet.not_readable': () =>
    'Tệp này không đọc được như một bảng tính Excel (.xlsx). Hãy mở tệp, chọn “Lưu thành” kiểu Excel (.xlsx) rồi gửi lại.',
  'sheet.too_large': () =>
    'Bảng tính này quá lớn khi mở ra. Hãy xóa hình ảnh và các trang không dùng, hoặc chia thành nhiều tệp.',
  'sheet.too_many_rows': ({ most }) =>
    `Bảng tính có quá ${writeNumber(Number(most))} dòng. Hãy chia thành nhiều tệp, hoặc xóa các dòng trống ở cuối trang.`,
  'sheet.too_many_columns': ({ most }) =>
    `Bảng tính có quá ${most} cột. Hãy xóa các cột thừa ở bên phải rồi gửi lại.`,
}
