/**
 * What is wrong with a thing, or what is asked for it. `after` is said behind the thing ("đường hỏng"),
 * `before` ahead of it ("lắp đèn"). A word behind `!` counts only with its accents.
 */
export const troubles = {
  broken: {
    side: 'after',
    words: `hư hỏng, hư hỏng nặng, hỏng, !hư, xuống cấp, xuống cấp nghiêm trọng, nát, nát bét, !vỡ, vỡ hết, bị vỡ, nứt, nứt nẻ, rạn nứt, bong tróc, !bong, bong hết,
      !bung, !gãy, gãy đôi, lởm chởm, lún, sụt, sụt lún, lún sụt, !sập, sắp sập, thủng, !mục, mục nát, cũ nát, cũ kỹ, !dột, thấm dột, dột nát, hoen gỉ, han gỉ, !tróc,
      !lở, hỏng hóc, hỏng nặng, bị hỏng, hỏng hết, trơ đá, nham nhở, tan nát, xơ xác, rách nát, gồ ghề, mấp mô, lồi lõm, nát tươm, ọp ẹp, hỏng lâu, chắp vá,
      bị gãy, bị sập, bị nứt, sứt mẻ, hở hoác, mối mọt, !mọt, không sử dụng được, không dùng được, hết hạn, quá cũ, cũ quá, bị lún, vo het, nat qua`,
  },
  muddy: {
    side: 'after',
    words: `lầy lội, !lầy, lầy lụt, sình lầy, !sình, bùn lầy, trơn trượt, bụi bặm, nhão nhoét, bùn đất, bẩn thỉu, đi lại khó khăn, đi lại khổ, khó đi,
      không đi được, không đi nổi, đi không nổi, không đi lại được, ngã xe, vấp ngã, như ruộng cày, mưa bùn nắng bụi, đi lại vất vả, !trơn, té ngã, ngã suốt`,
  },
  repair: {
    side: 'before',
    words: `sửa, sửa chữa, sửa lại, làm lại, tu sửa, cải tạo, nâng cấp, duy tu, bảo dưỡng, đổ lại, trải nhựa, thảm nhựa, đổ bê tông, bê tông hóa, cứng hóa, nhựa hóa,
      !vá, rải đá, tôn cao, láng nhựa, rải nhựa, làm mới, xây lại, sửa sang, thảm lại, đổ bt, do be tong, gia cố, khắc phục, tu bổ, kiên cố hóa, kiên cố, hỗ trợ sửa`,
  },
  narrow: {
    side: 'after',
    words: `hẹp, chật hẹp, nhỏ hẹp, quá hẹp, không tránh nhau được, mở rộng, mở rộng mặt đường, bé quá, nhỏ quá, không tránh được, xe không vào được, không vào được, xe to không vào được, chỉ rộng, !chật`,
  },
  lack: {
    side: 'before',
    words: `chưa có, không có, thiếu, không đủ, cần có, mong có, không thấy, không còn, chưa được, !hết, xin cấp, không còn đủ, xin thêm, !thêm, bổ sung, chưa đủ, tăng thêm`,
  },
  install: {
    side: 'before',
    words: `!lắp, lắp đặt, lắp thêm, chưa được lắp, chưa lắp, đặt thêm, trang bị, xin lắp, đề nghị lắp, !kéo, đấu nối, bố trí, trang bị thêm, !cắm, !đặt`,
  },
  build: {
    side: 'before',
    words: `xây, xây mới, xin làm, xây dựng, xây thêm, làm thêm, xin xây, đầu tư, đầu tư xây dựng, mong xây, chưa xây, làm cho, !mở, mở mới, làm đường, xây lại, mở đường, đầu tư làm`,
  },
  replace: {
    side: 'before',
    words: `!thay, thay thế, thay mới, di chuyển, di dời, !chặt, chặt hạ, !tỉa, cắt tỉa, chặt tỉa, xử lý, !dọn, dọn dẹp`,
  },
  blocked: {
    side: 'after',
    words: `!tắc, tắc nghẽn, bị tắc, bị lấp, !ứ, ứ đọng, nghẽn, bồi lấp, bồi lắng, lấp bùn, bùn lấp, bị bùn, không thông, ách tắc, đầy bùn, rác lấp, bị vùi lấp, bồi đắp, !cạn,
      không chảy, không thoát, khơi thông, nạo vét, thông cống, nao vet, bèo lấp, không thoát được, không thoát kịp, thoát chậm, bị bịt, chảy chậm`,
  },
  flooded: {
    side: 'after',
    words: `ngập, ngập lụt, ngập úng, !úng, !lụt, ngập nước, nước vào nhà, !tràn, tràn vào nhà, đọng nước, ứ nước, ngập trắng, úng ngập, nước tràn, bị ngập, lênh láng, ngập sâu,
      ngập đến, mưa là ngập, mưa xuống là ngập, nước ngập, tràn ra đường, tràn lênh láng, nước dồn, tiêu nước chậm, không tiêu được, nước rút chậm, lội nước, như sông, nước dềnh`,
  },
  dry: {
    side: 'after',
    words: `!khô, khô hạn, hạn hán, thiếu nước, không có nước, hết nước, khô nứt, nứt nẻ, không về được, không có nước cấy, chờ nước, cạn nước, chết khô, nhiễm mặn`,
  },
  dark: {
    side: 'after',
    words: `tối om, tối tăm, tối như mực, không sáng, không nhìn thấy, !tối quá, tối đen, tối mịt, không có bóng đèn, không có đèn, chưa có đèn, không có ánh sáng, bị cháy, cháy hết,
      cháy bóng, không bật, không thấy đường, !tắt, toi om, toi den, thiếu sáng, tối thui, tối mò, !mờ`,
  },
  smelly: {
    side: 'after',
    words: `!hôi, hôi thối, !thối, !mùi, mùi hôi, mùi hôi thối, bốc mùi, nồng nặc, khét, mùi khét, khó thở, !khói, khói đen, khói bụi, nặng mùi, ruồi nhặng, ruồi, thúi, xú uế, mùi lạ`,
  },
  polluted: {
    side: 'after',
    words: `ô nhiễm, ô nhiễm môi trường, ô nhiễm nguồn nước, gây bụi, gây mùi, xả thải, xả thẳng, xả nước thải, xả bẩn, gây ô nhiễm, đen kịt, đen ngòm, xả ra, xả khói, xả xuống, thải ra, thải trộm, xả trộm, !xả, !bụi, cá chết, chết cá`,
  },
  piled: {
    side: 'after',
    words: `chất đống, ứ đọng, tồn đọng, không ai chở, không ai thu, cấm đổ, không được thu gom, chưa thu gom, !đầy, tràn lan, bừa bãi, tự phát, vứt bừa, đổ bừa, đổ trộm, ngổn ngang, không ai dọn, !tấp, chưa được thu gom, ùn ứ`,
  },
  noisy: {
    side: 'after',
    words: `!ồn, gây ồn, gây tiếng ồn, ồn ào, ầm ầm, ầm ĩ, inh ỏi, kêu to, to quá, quá to, nhức đầu, không ngủ được, điếc tai, đinh tai, cả đêm, suốt đêm, giật mình, đêm khuya, sau 22 giờ`,
  },
  weak: {
    side: 'after',
    words: `!yếu, chập chờn, mất nước, mất điện, cắt điện, cắt nước, cúp điện, cúp nước, lúc có lúc không, tụt áp, sụt áp, quá tải, kém, phập phù, không đủ, nhỏ giọt, nhỏ giọt, yếu lắm, hay mất, !nháy, không có giọt`,
  },
  dirty: {
    side: 'after',
    words: `!đục, vẩn đục, !vàng, vàng khè, !cặn, !bẩn, !phèn, nhiễm phèn, mùi clo, mùi tanh, có mùi, không bảo đảm, không đảm bảo, không dùng được, !tanh, nhiễm asen, !váng, màu vàng, đục ngầu, !mặn`,
  },
  dear: {
    side: 'after',
    words: `!cao, quá cao, !tăng, tăng cao, !đắt, tăng vọt, tăng gấp đôi, cao quá, bất thường, tăng giá, đắt đỏ, đắt quá, tăng bất thường, giảm giá`,
  },
  slow: {
    side: 'after',
    words: `chậm, !lâu, chậm trễ, chưa trả, chưa có kết quả, kéo dài, hẹn mãi, chưa giải quyết, mãi chưa, !chờ, bao giờ, chưa được cấp, chưa cấp, đẩy nhanh, nộp lâu, chưa xong, chậm cấp, chậm trả,
      quá hạn, chưa được, lâu quá, lâu lắm, chờ mãi, hẹn lần lữa, rườm rà, phiền hà, đi lại nhiều lần, nhiêu khê, đi lại, phức tạp, lòng vòng, mất thời gian, vướng, !ngâm, để lâu, không được cấp, chưa làm được`,
  },
  unpaid: {
    side: 'after',
    words: `chưa nhận, chưa được nhận, chưa nhận được, chưa chi, chậm chi trả, chi chậm, chưa lĩnh, chưa được hưởng, chưa được lĩnh, không được hưởng, bị cắt, chưa chi trả, chưa được trả, chi trả, trả thiếu,
      chưa có tiền, hỗ trợ, xin hỗ trợ, chưa được hỗ trợ, không được hỗ trợ, được hưởng, xin hưởng, !cắt, chưa thấy, nâng mức, tăng mức, trợ cấp, chế độ, giải quyết chế độ`,
  },
  unfair: {
    side: 'after',
    words: `không công bằng, không đúng đối tượng, không công khai, chưa đúng, thiếu minh bạch, bình xét, xét sai, chưa công bằng, xét lại, chưa công khai, mập mờ, không minh bạch, sai đối tượng, ưu ái, thiên vị, công khai`,
  },
  too_low: {
    side: 'after',
    words: `!thấp, quá thấp, !rẻ, chưa thỏa đáng, không thỏa đáng, thấp quá, không đủ sống, !ít, ít quá, thấp hơn, chênh lệch, áp giá`,
  },
  danger: {
    side: 'after',
    words: `nguy hiểm, gây nguy hiểm, gây mất an toàn, mất an toàn, gãy đổ, nghiêng, sắp đổ, nguy cơ đổ, có nguy cơ đổ, sà xuống, !võng, lòng thòng, chằng chịt, !đổ, !ngả, xiêu vẹo, !sà, sát đầu, !rơi, !đứt, rò điện, hở điện, trùng võng`,
  },
  eroded: {
    side: 'after',
    words: `!sạt, sạt lở, !lở, xói lở, xói mòn, sụt lở, rò rỉ, thẩm lậu, bị sạt, lở vào, trượt, khoét, hàm ếch, kè lại, kè đá`,
  },
  full: {
    side: 'after',
    words: `hết chỗ, hết đất, chật chỗ, quá tải, !đông, !chật, không còn chỗ, chen nhau, quá đông, mở rộng, chật chội, chật kín, !đầy, hết quỹ đất, thiếu chỗ, không đủ chỗ`,
  },
  overgrown: {
    side: 'after',
    words: `cỏ mọc, um tùm, rậm rạp, cỏ dại, !mờ, mờ chữ, không ai chăm sóc, hoang tàn, bỏ hoang, lạnh lẽo, không ai trông coi, nhếch nhác`,
  },
  attacked: {
    side: 'after',
    words: `!cắn, !phá, phá hoại, cắn phá, gây hại, tấn công, !đuổi, ăn hết, phá nát`,
  },
  sick: {
    side: 'after',
    words: `chết, bị bệnh, mắc bệnh, lây lan, bị dịch, !ốm, tiêu hủy, chết hàng loạt`,
  },
} as const satisfies Record<string, { side: 'after' | 'before'; words: string }>

export type Trouble = keyof typeof troubles
