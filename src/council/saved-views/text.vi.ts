export const savedViewRefusals: Record<
  string,
  (values: Record<string, string | number>) => string
> = {
  'saved_view.filter_missing': () =>
    'Chưa có điều kiện lọc nào. Hãy chọn điều kiện, bấm Lọc rồi mới lưu.',
  'saved_view.name_taken': () => 'Bạn đã có một bộ lọc mang tên này. Hãy đặt tên khác.',
  'saved_view.too_many': ({ most }) =>
    `Mỗi danh sách giữ được ${most} bộ lọc. Hãy bỏ một bộ lọc cũ rồi lưu lại.`,
  'saved_view.not_found': () => 'Bộ lọc này không còn. Hãy tải lại danh sách.',
  'saved_view.keep_not_allowed': () => 'Hãy đăng nhập để lưu bộ lọc của riêng bạn.',
}

export const savedViewDone: Record<string, string> = {
  'saved_view.keep': 'Đã lưu bộ lọc.',
  'saved_view.forget': 'Đã bỏ bộ lọc.',
}
