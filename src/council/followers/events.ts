/** Facts this slice announces, each with what happened. The payload never carries an address. */
export const followerFacts = {
  asked: 'follower.asked', // có người xin theo dõi kiến nghị qua thư
  confirmed: 'follower.confirmed', // một hộp thư đã xác nhận theo dõi kiến nghị
} as const
