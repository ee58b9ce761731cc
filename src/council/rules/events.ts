/** Facts this slice announces, each with what happened. */
export const ruleFacts = {
  amended: 'law_rule.amended', // luật đổi: có phiên bản mới của một quy định
  set: 'council_rule.set', // HĐND đặt mức của mình trong Quy chế làm việc
  dayAdded: 'law_day.added', // thêm ngày nghỉ, ngày làm bù
  dayConfirmed: 'law_day.confirmed', // một ngày được xác nhận
  dayUnconfirmed: 'law_day.unconfirmed', // một ngày bị bỏ xác nhận
  workingWeekSet: 'working_week.set', // tính hay không tính sáng thứ Bảy
} as const
