const waiting = ({ seconds }: Record<string, string | number>) =>
  Number(seconds) > 90 ? `${Math.ceil(Number(seconds) / 60)} phút` : `${seconds} giây`

/** Refusal code → sentence that says what to do next. */
export const limitRefusals: Record<string, (values: Record<string, string | number>) => string> = {
  'limit.acts_of_stranger': (values) =>
    `Từ địa chỉ mạng này vừa có rất nhiều lần gửi. Nội dung bạn nhập vẫn còn; hãy chờ ${waiting(values)} rồi gửi lại, hoặc dùng mạng khác.`,
  'limit.bytes_of_stranger': (values) =>
    `Từ địa chỉ mạng này vừa gửi rất nhiều ảnh và tệp. Hãy chờ ${waiting(values)} rồi gửi lại, hoặc gửi ít tệp hơn.`,
  'limit.acts_of_account': (values) =>
    `Tài khoản của bạn vừa gửi quá nhiều lần liên tiếp. Nội dung bạn nhập vẫn còn; hãy chờ ${waiting(values)} rồi gửi lại.`,
  'limit.searches_of_stranger': (values) =>
    `Từ địa chỉ mạng này vừa có rất nhiều lần tìm kiếm. Hãy chờ ${waiting(values)} rồi tìm lại, hoặc dùng mạng khác.`,
  'limit.wrong_codes': (values) =>
    `Từ địa chỉ mạng này đã nhập sai mã nhiều lần. Hãy chờ ${waiting(values)} rồi nhập lại đúng từng ký tự trên phiếu.`,
}
