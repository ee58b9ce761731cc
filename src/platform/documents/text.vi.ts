/** Refusal code → sentence that says what to do next. */
export const documentRefusals: Record<string, () => string> = {
  'document.not_made': () =>
    'Chưa lập được tệp văn bản. Hãy thử lại; nếu vẫn lỗi, hãy báo người vận hành hệ thống kèm giờ xảy ra.',
  'document.too_long_in_making': () =>
    'Văn bản quá dài nên chưa lập xong trong thời gian cho phép. Hãy chọn khoảng ngày ngắn hơn rồi thử lại.',
  'document.printing_busy': () =>
    'Đang có nhiều văn bản được lập cùng lúc. Hãy đợi ít giây rồi thử lại.',
}
