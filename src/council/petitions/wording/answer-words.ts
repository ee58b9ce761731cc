// What answers to voters are made of, as the offices of communes write them. Each line is a piece of a
// regular expression over text in one spelling (spelling.ts); a space stands for any white space.

/** Words that bind nobody to anything: trả lời chung chung. */
export const generalWords: readonly string[] = [
  '(?:sẽ )?(?:tiếp tục )?(?:nghiên cứu|xem xét|cân nhắc|lưu ý|lưu tâm)',
  '(?:xin )?(?:trân trọng )?(?:tiếp thu|ghi nhận)(?! (?:hồ sơ|đơn|phiếu|lời khai|vi phạm|biên bản))',
  'theo (?:đúng )?(?:quy định(?: (?:của pháp luật|hiện hành|chung))?|thẩm quyền|phân cấp|chỉ đạo của cấp trên|tình hình thực tế)(?! (?:tại|của|trong) (?:khoản|điều|luật|nghị định|thông tư|quyết định|nghị quyết))',
  'trong thời gian (?:tới|sớm nhất|gần nhất)|thời gian tới|trong tương lai|sắp tới|thời gian sớm nhất',
  'khi (?:có (?:đủ )?(?:điều kiện|kinh phí|nguồn(?: vốn| lực| kinh phí)?|chủ trương)|(?:cân đối|bố trí) được (?:\\S+ )?(?:nguồn|kinh phí|vốn)|nguồn vốn cho phép|ngân sách cho phép|đủ (?:điều kiện|nguồn lực)|được (?:phân bổ|bố trí|phê duyệt|giao|cấp)(?: \\S+)?(?: (?:vốn|kinh phí))?)',
  'từng bước|dần dần|lâu dài|về lâu về dài',
  'tăng cường(?: công tác)? (?:chỉ đạo|quản lý|kiểm tra|tuyên truyền|phối hợp|giám sát|lãnh đạo|đôn đốc)|đẩy mạnh (?:công tác )?tuyên truyền',
  'quan tâm(?: hơn nữa)?(?: (?:chỉ đạo|giải quyết|đầu tư|bố trí|xem xét))?',
  'các (?:cơ quan|đơn vị|ngành|bộ phận|cấp|phòng ban)(?:,? (?:các )?(?:cơ quan|đơn vị|ngành|bộ phận|cấp))?(?: (?:có )?(?:liên quan|chức năng|chuyên môn|có thẩm quyền))+|cơ quan (?:chức năng|có thẩm quyền|cấp trên|chuyên môn|liên quan)|cấp có thẩm quyền|ngành chức năng',
  'phấn đấu|cố gắng|nỗ lực|chủ động',
  'mong (?:bà con|cử tri|nhân dân|quý vị)(?: \\S+){0,2} (?:thông cảm|chia sẻ|chờ|yên tâm)|rất mong|kính mong|đề nghị (?:bà con|cử tri|nhân dân|người dân)(?: \\S+){0,2} (?:thông cảm|chia sẻ|chờ)|báo cáo cấp trên|kiến nghị cấp trên|báo cáo cấp có thẩm quyền',
  'đưa vào (?:kế hoạch|danh mục) (?:khi|để xem xét)|(?:sớm|kịp thời|khẩn trương|nghiêm túc) (?:giải quyết|xử lý|khắc phục|triển khai|thực hiện|xem xét)',
  '(?:ngân sách|kinh phí|nguồn vốn|nguồn lực|nguồn thu)(?: (?:của )?(?:xã|địa phương|còn|hiện|hiện nay|đang|rất|gặp|nhiều))* (?:khó khăn|hạn hẹp|hạn chế|eo hẹp)|chưa (?:bố trí|cân đối)(?: được)?(?: (?:kinh phí|nguồn|vốn))?|chưa có (?:kinh phí|nguồn|vốn)',
  'là đúng|là chính đáng|là phù hợp|có cơ sở',
]

/** Verbs of works that somebody can go and look at, or count. */
export const worksWords: readonly string[] = [
  '(?:sửa chữa|sửa lại|sửa|tu sửa|duy tu|bảo dưỡng|cải tạo|nâng cấp|tôn tạo|khắc phục|gia cố|kè|trám vá|vá|dặm vá|san gạt|san lấp|đổ (?:lại )?(?:bê tông|đá|đất|cát)|trải (?:lại )?(?:nhựa|đá|thảm)|thảm nhựa|rải đá|mở rộng|làm (?:lại|mới)|xây(?: dựng| mới| lại)?|thi công|khởi công)',
  '(?:nạo vét|khơi thông|đào|đắp|nắn dòng|thông tắc|vớt|phát quang|dọn(?: dẹp| sạch)?|thu gom|vận chuyển|phun (?:thuốc|khử khuẩn|chế phẩm)|rắc vôi|đóng cửa|di dời|di chuyển|tháo dỡ|phá dỡ|giải tỏa|cưỡng chế|thu hồi|lấp|đậy (?:lại )?nắp)',
  '(?:lắp(?: đặt| thêm| bổ sung| mới)?|thay(?: thế| mới)?(?! mặt)|bổ sung|mua(?: sắm)?|trang bị|cắm (?:biển|mốc)|kẻ vạch|sơn (?:lại|kẻ|vạch|sửa)|trồng|chặt|cắt tỉa|hạ cành|đặt (?:thêm )?(?:thùng|biển|trạm)|kéo (?:điện|dây|đường)|đấu nối|đóng điện)',
  '(?:bố trí|phân bổ|chi trả|chi (?=\\d|tiền|hỗ trợ|kinh phí)|cấp (?:phát|đổi|lại|mới|bổ sung|giấy|nước|thẻ|bò|giống|gạo|kinh phí|sổ|(?=\\d))|hỗ trợ|bồi thường|hoàn trả|trả(?! lời)|miễn (?:giảm|phí|thuế|tiền|học phí)|giảm (?:mức|tiền|thuế|phí|giá|(?=\\d))|nâng mức|giải ngân)',
  '(?:kiểm tra|thanh tra|rà soát|đo đạc|khảo sát|xác minh|lấy mẫu|quan trắc|thẩm định|kiểm đếm|giám sát)(?! (?:việc nghiên cứu))',
  '(?:xử phạt|phạt|lập biên bản|xử lý(?!(?: nghiêm)?(?: theo)? quy định)|đình chỉ|tịch thu|bắt giữ|tuần tra|chốt chặn|nhắc nhở|ký cam kết|buộc)',
  '(?:niêm yết|công khai|thông báo|công bố|hướng dẫn|tiếp nhận|trả kết quả|tổ chức (?:họp|đối thoại|hội nghị|lớp|tập huấn|khám|tiêm|ra quân|lễ|tuyên truyền|đấu thầu|đấu giá|làm việc|tiếp|lấy ý kiến)|mở (?:lớp|lại|điểm|thầu)|phát (?:thanh|sóng|thuốc|quà)|tuyển dụng|điều động|phân công|cử (?:cán bộ|người|đoàn|công chức|nhân viên|lực lượng)|ký hợp đồng|tập huấn|khám|tiêm phòng|tiêm)',
  '(?:lập (?:dự án|hồ sơ|danh sách|dự toán|phương án|kế hoạch|tờ trình|đoàn)|trình (?:hđnd|hội đồng|ubnd|ủy ban|sở|thành phố|tỉnh|duyệt)|phê duyệt|nghiệm thu|bàn giao|hoàn thành|hoàn trả|gửi (?:công văn|văn bản|hồ sơ|tờ trình)|có (?:công văn|văn bản|tờ trình)|ban hành)',
]

/** Before a verb of works: then nothing is said to be done yet. */
export const notYetDone =
  '(?:(?:chức năng|liên quan|chuyên môn|có thẩm quyền),?(?: \\S+)?|tăng cường|đẩy mạnh|xem xét|nghiên cứu|cân nhắc|tính toán|tính đến|dự kiến đề xuất|đề xuất|kiến nghị|phản ánh|đề nghị(?! (?:công ty|phòng|ban|trưởng|công an|hợp tác xã|htx|điện lực|sở|ubnd|trạm|nhà trường))|mong muốn|ý kiến|nội dung|về việc|về|chưa|không|chưa thể|không thể|chưa được|chưa có (?:kế hoạch|kinh phí|nguồn)(?: để)?|nguồn|quan tâm)'

/** Named bodies and people that can be held to it. */
export const ownerNames: readonly string[] = [
  '(?:ubnd|ủy ban nhân dân)(?: (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|tp|đặc khu))?|chủ tịch (?:ubnd|ủy ban nhân dân|xã)|phó chủ tịch(?: (?:ubnd|ủy ban nhân dân|xã|thường trực))?',
  'phòng (?:kinh tế(?:,? hạ tầng và đô thị)?|văn hóa|văn hoá|hạ tầng|nông nghiệp|tài chính|tài nguyên|giáo dục|y tế|nội vụ|tư pháp|lao động|kế hoạch|quản lý đô thị)(?: ?[-–và&,]+ ?(?:xã hội|môi trường|đào tạo|kế hoạch|hạ tầng|đô thị|nông thôn|thông tin|thể thao))*',
  'văn phòng (?:hđnd|ubnd|hội đồng|đăng ký đất đai|thống kê)(?: và ubnd)?|chi nhánh văn phòng đăng ký|trung tâm (?:phục vụ hành chính(?: công)?|y tế|dịch vụ|văn hóa|phát triển quỹ đất|bảo trợ|cung ứng)(?: (?:công|tổng hợp|sự nghiệp))*',
  'công an(?: (?:xã|phường|huyện|thành phố|tỉnh|khu vực))?|cảnh sát (?:giao thông|khu vực|môi trường)|ban chỉ huy quân sự|đồn biên phòng|tổ bảo vệ an ninh|tổ an ninh',
  'sở (?:xây dựng|nông nghiệp|tài chính|công thương|y tế|giáo dục|nội vụ|tài nguyên|giao thông|văn hóa|tư pháp|khoa học|du lịch)(?: ?[-–và,]+ ?(?:môi trường|đào tạo|thể thao|công nghệ|du lịch|vận tải|phát triển nông thôn))*|bộ (?:xây dựng|tài chính|công an|quốc phòng|y tế|nội vụ|giáo dục|nông nghiệp|công thương)',
  '(?:tổng )?công ty(?: (?:tnhh|cổ phần|cp|mtv|một thành viên|môi trường|điện lực|cấp nước|khai thác|thủy lợi|cây xanh|chiếu sáng|nước sạch|viễn thông|xây dựng|[\\p{L}\\d]+)){0,4}|điện lực(?: (?:khu vực|huyện|xã|quận|tỉnh|thành phố))?|(?:hợp tác xã|htx)(?: dịch vụ| nông nghiệp| dvnn)*|xí nghiệp (?:thủy nông|thủy lợi|môi trường)|nhà thầu|đơn vị thi công|chủ đầu tư|viettel|vnpt|bưu điện|bảo hiểm xã hội|ngân hàng chính sách',
  'ban quản lý(?: (?:dự án|các công trình|đầu tư|di tích|chợ|rừng))*|trạm (?:y tế|thú y|khuyến nông|bơm|bvtv)|trường (?:mầm non|tiểu học|thcs|thpt)(?: \\p{L}+)?|nhà trường|hiệu trưởng|ban giám hiệu|hội (?:nông dân|phụ nữ|chữ thập đỏ|cựu chiến binh|người cao tuổi|khuyến học)|đoàn thanh niên|mặt trận tổ quốc|mttq',
  'trưởng (?:thôn|xóm|ấp|bản|khu|phòng|ban|trạm|công an)|ban (?:thôn|công tác mặt trận|mặt trận|văn hóa|địa chính|nông nghiệp|tài chính|lãnh đạo thôn)|(?:công chức|cán bộ|chuyên viên) (?:địa chính|tư pháp|văn hóa|lao động|tài chính|kế toán|nông nghiệp|giao thông|môi trường|thú y|xây dựng|chính sách|khuyến nông|hộ tịch|một cửa)(?: ?[-–] ?\\p{L}+(?: \\p{L}+)?)*|bộ phận (?:một cửa|địa chính|tài chính|lao động|văn hóa|tư pháp)|tổ (?:công tác|vệ sinh|thu gom|giám sát|liên ngành|kiểm tra)(?: \\p{L}+)?|đoàn kiểm tra|đội (?:quản lý|trật tự|vệ sinh|thủy nông)(?: \\p{L}+)*',
  '(?:ông|bà(?! con)|đồng chí|đ/c) \\p{L}+(?: \\p{L}+){1,3}',
]

/** Where the money comes from, without or with an amount. */
export const moneyWords: readonly string[] = [
  '\\d[\\d.,]*(?: ?[-–] ?\\d[\\d.,]*)? ?(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)(?: (?:\\d+ )?(?:đồng|đ|vnđ|vnd|triệu|nghìn))*(?!\\p{L})|\\d{1,3}(?:\\.\\d{3}){1,4} ?(?:đồng|đ|vnđ|vnd)(?!\\p{L})|\\d[\\d.,]* ?(?:đồng|vnđ|vnd)(?!\\p{L})',
  '(?:từ |bằng |sử dụng |lấy từ |trích |do )?(?:nguồn )?(?:ngân sách (?:xã|huyện|tỉnh|thành phố|tp|nhà nước|địa phương|trung ương|cấp \\p{L}+)|vốn (?:sự nghiệp|đầu tư(?: công)?|trung hạn|đấu giá|nông thôn mới|chương trình|đối ứng|vay)|kinh phí (?:sự nghiệp|bảo trì|duy tu|thủy lợi phí|chương trình|thường xuyên|dự phòng|khuyến nông|xã hội hóa)|nguồn (?:sự nghiệp|đấu giá|dự phòng|thu (?:tiền sử dụng đất|đấu giá)|tăng thu|kết dư|cải cách tiền lương|chi thường xuyên|bảo trì|đầu tư công|xã hội hóa))',
  'xã hội hóa|quỹ (?:vì người nghèo|bảo trì|phòng chống thiên tai|đền ơn đáp nghĩa|bảo hiểm|khuyến học|phát triển đất)|thủy lợi phí|kế hoạch (?:đầu tư công|vốn)(?: trung hạn)?(?: (?:năm )?\\d{4})?|chương trình (?:mục tiêu quốc gia|mtqg)|nhân dân đóng góp|bảo hiểm (?:chi trả|thanh toán)|(?:tiền )?đấu giá (?:quyền sử dụng )?đất',
]

/** Before a source of money, or after it: then there is none yet. */
export const moneyLacks =
  '(?:hiện |hiện nay |của xã |xã |địa phương )*(?:(?:còn|đang|rất|gặp|nhiều|quá) )*(?:khó khăn|hạn hẹp|hạn chế|eo hẹp)|(?:hiện |hiện nay |còn )*(?:chưa|không) (?:đủ|có|bố trí|cân đối|cho phép|đáp ứng)|cho phép'
export const noMoney = '(?:chưa|không|khó|hạn hẹp|hạn chế|nếu|khi)(?: \\S+){0,4}'
