type Values = Readonly<Record<string, string | number>>

const named = (values: Values, words: string) =>
  values['name'] ? `Tệp “${values['name']}”: ${words}` : words

const taken =
  'Chỉ nhận PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt), ảnh JPEG, PNG, WebP và văn bản thuần (.txt).'

/** Refusal of a file → sentence that says what to do next. */
export const fileRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'file.empty': (values) => named(values, 'tệp rỗng, không có nội dung. Hãy chọn lại tệp.'),
  'file.too_large': (values) =>
    named(
      values,
      `lớn ${values['size'] ? `${values['size']}, vượt` : 'hơn'} mức ${values['limit']} cho loại tệp này. Hãy quét ở 200 dpi, nén hoặc chia nhỏ rồi gửi lại.`,
    ),
  'file.kind_unsupported': (values) => named(values, `loại tệp này không được nhận. ${taken}`),
  'file.kind_heic': (values) =>
    named(
      values,
      'ảnh HEIC của iPhone chưa nhận được. Hãy vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất” rồi chụp lại, hoặc lưu ảnh thành JPEG.',
    ),
  'file.kind_old_office': (values) =>
    named(
      values,
      'Word, Excel kiểu cũ (.doc, .xls) hoặc tệp có mật khẩu không được nhận. Hãy bỏ mật khẩu và lưu lại thành .docx, .xlsx.',
    ),
  'file.has_macros': (values) =>
    named(
      values,
      'có macro (chương trình bên trong). Hãy lưu lại thành .docx hoặc .xlsx không có macro, hoặc xuất PDF.',
    ),
  'file.has_remote_template': (values) =>
    named(
      values,
      'tự tải mẫu từ mạng khi mở. Hãy mở bằng Word, gỡ mẫu đính kèm rồi lưu lại, hoặc xuất PDF.',
    ),
  'file.has_scripts': (values) =>
    named(
      values,
      'PDF có lệnh tự chạy bên trong. Hãy in lại thành PDF (Microsoft Print to PDF) rồi gửi bản đó.',
    ),
  'file.has_embedded_files': (values) =>
    named(
      values,
      'PDF có tệp khác gói bên trong. Hãy gửi riêng từng tệp, và in lại PDF không kèm tệp.',
    ),
  'file.locked': (values) =>
    named(values, 'PDF đặt mật khẩu hoặc khóa quyền. Hãy lưu lại bản không khóa rồi gửi.'),
  'file.two_faced': (values) =>
    named(
      values,
      'một tệp nhưng đọc được thành hai loại khác nhau. Hãy xuất lại tệp từ chương trình đã tạo ra nó.',
    ),
  'file.compressed_too_much': (values) =>
    named(values, 'giải nén ra quá lớn. Hãy bớt nội dung, hoặc xuất PDF rồi gửi.'),
  'file.picture_too_large': (values) =>
    named(values, 'ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ ảnh rồi gửi lại.'),
  'file.damaged': (values) =>
    named(values, 'tệp hỏng hoặc chưa tải lên đủ. Hãy mở thử trên máy, lưu lại rồi gửi.'),
  'file.has_virus_mark': (values) =>
    named(
      values,
      'mang dấu hiệu mã độc nên bị từ chối. Hãy quét vi rút máy tính trước khi gửi tệp khác.',
    ),
  'file.no_room': () =>
    'Máy chủ hết chỗ chứa tệp nên chưa ghi được gì. Hãy gửi không kèm tệp, hoặc báo người quản trị.',
  'file.too_much_at_once': () =>
    'Gửi quá nhiều trong một lần. Nội dung đã nhập vẫn còn bên dưới; hãy bỏ bớt tệp, nén hoặc gửi thành nhiều lần.',
  'file.kept_too_long': () => 'Tệp đã chọn lần trước không còn giữ nữa. Hãy chọn lại tệp.',
}
