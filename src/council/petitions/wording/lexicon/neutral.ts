/**
 * Words that hold a word of the lexicon and are another matter: "gia đình" is no "đình", "ra đường" tells of no
 * road. They are read first, and tell nothing.
 */
export const neutral = `gia đình, môi trường, thị trường, trường hợp, hiện trường, công trường, nông trường, phi trường,
  đường hoàng, đường lối, đường dây nóng, điện thoại, xe điện, xe đạp điện, xe máy điện, bình điện, đất nước, nước ta,
  cơm nước, nước ngoài, nhà nước, trong nước, nước mắm, nước mắt, nước bọt, yêu cầu, nhu cầu, cầu mong, cầu cứu,
  trưởng thôn, trưởng xóm, công an, đề nghị, kiến nghị, chợ búa, đi chợ, sức khỏe, cá nhân, mất công, hỏng việc, vỡ nợ,
  đầy đường, khắp đường, ra đường, kín đường, che hết đường, giữa đường, trên đường, ngoài đường, dọc đường, đi đường,
  qua đường, sang đường, xuống đường, bạn đường, quãng đường, đường phố, một đoạn, cầu thang, cầu thủ, cầu lông,
  sông núi, chó má, cây số, cây xăng, cây cảnh, lâu nay, bấy lâu, từ lâu, bao lâu, tăng cường, cao điểm, giờ cao điểm,
  nâng cao, cao đẳng, sáng tạo, sáng kiến, hồ sơ, cơ hồ, đáp ứng, ứng xử, ca đêm, công nhân tan ca, học sinh, sinh viên,
  sinh sống, trung bình, tình cảm, trả lời, bà con, con em, con cháu, nhân dân, cử tri, ủy ban nhân dân, hội đồng nhân dân,
  ủy ban, phụ huynh học sinh, cảm ơn, quan tâm, kính gửi, kính thưa, xin cảm ơn, trân trọng, thông cảm, giúp đỡ,
  đường huyết, tiểu đường, đường sữa, mía đường, ngọt nước, bến nước, giếng làng, trường tồn, trường kỳ, chùa chiền`
