// How voters shorten words, without accents: what is written, and what is meant.
const meanings = `
ub,uy ban|ubnd,uỷ ban nhân dân|hdnd,hội đồng nhân dân|mttq,mặt trận tổ quốc|ubmttq,mặt trận tổ quốc|tthdnd,thường trực hội đồng nhân dân
bvmt,bảo vệ môi trường|vsmt,vệ sinh môi trường|vs mt,vệ sinh môi trường|mt,môi trường|onmt,ô nhiễm môi trường|ntm,nông thôn mới|nlmt,năng lượng mặt trời
thcs,trung học cơ sở|thpt,trung học phổ thông|tr.hoc,trường học|mn,mầm non|gv,giáo viên|hs,học sinh|gd,giáo dục|gddt,giáo dục đào tạo|csvc,cơ sở vật chất|ph,phụ huynh
dg,đường|d.,đường|gt,giao thông|gtnt,giao thông nông thôn|atgt,an toàn giao thông|tngt,tai nạn giao thông|ql,quốc lộ|tl,tỉnh lộ|csgt,cảnh sát giao thông|bt,bê tông|btxm,bê tông|btct,bê tông
ko,không|k,không|kh,không|khg,không|kg,không|hok,không|hem,không|khong,không|kj,không|kp,không phải|chx,chưa|ch,chưa|dc,được|dk,được|đc,được|dx,đã|r,rồi|roi,rồi|j,gì|z,vậy|vs,với|w,với|cx,cũng|lm,làm|lms,làm sao|bh,bao giờ|trc,trước|ng,người|nc,nước|nk,nước|nhg,nhưng|nhug,nhưng|mng,mọi người|mik,mình|ntn,như thế nào|nta,người ta|tn,thanh niên|e,em|a,anh|m.n,mọi người|t.x,thường xuyên|tx,thường xuyên|cv,công việc|b.c,báo cáo|đ.n,đề nghị|dn,đề nghị|kn,kiến nghị|k.n,kiến nghị|vd,ví dụ|qd,quyết định|nq,nghị quyết|lq,liên quan|sn,sinh năm|gd,gia đình|gđ,gia đình|bn,bao nhiêu|thg,tháng|tg,thời gian|nh,nhiều|nhiu,nhiều|wa,quá|qa,quá|hc,hành chính|tthc,thủ tục hành chính|vbnd,văn bản
gcn,giấy chứng nhận|gcnqsdd,giấy chứng nhận quyền sử dụng đất|gcnqsd,giấy chứng nhận quyền sử dụng|qsdd,quyền sử dụng đất|qsd,quyền sử dụng|sdd,sử dụng đất|gpmb,giải phóng mặt bằng|tdc,tái định cư|bd,bìa đỏ|sd,sổ đỏ|gpxd,giấy phép xây dựng|qh,quy hoạch|nd,nông dân|htx,hợp tác xã
bhyt,bảo hiểm y tế|bhxh,bảo hiểm xã hội|bhtn,bảo hiểm thất nghiệp|bh,bảo hiểm|bv,bệnh viện|bs,bác sĩ|tyt,trạm y tế|yt,y tế|attp,an toàn thực phẩm|vsattp,vệ sinh an toàn thực phẩm|sxh,sốt xuất huyết
ncc,người có công|nct,người cao tuổi|nkt,người khuyết tật|tbls,thương binh liệt sĩ|tb,thương binh|ls,liệt sĩ|btxh,bảo trợ xã hội|hn,hộ nghèo|hcn,hộ cận nghèo|cdhh,chất độc hóa học|cddc,chất độc da cam|tnxp,thanh niên xung phong|ccb,cựu chiến binh|ldtbxh,lao động thương binh xã hội|csxh,chính sách xã hội|nhcsxh,ngân hàng chính sách
nvh,nhà văn hóa|tdtt,thể dục thể thao|vh,văn hóa|cs,chiếu sáng|dcs,điện chiếu sáng|tba,trạm biến áp|mba,máy biến áp|dl,điện lực|tv,tivi
antt,an ninh trật tự|an tt,an ninh trật tự|ca,công an|cax,công an xã|nvqs,nghĩa vụ quân sự|pccc,phòng cháy chữa cháy|cccd,căn cước công dân|cmnd,chứng minh nhân dân|cmt,chứng minh thư|dvc,dịch vụ công|cb,cán bộ|tdp,tổ dân phố|dt,điện thoại|sdt,số điện thoại
bvtv,bảo vệ thực vật|tbvtv,thuốc bảo vệ thực vật|kcn,khu công nghiệp|ccn,cụm công nghiệp|kdc,khu dân cư|sx,sản xuất|cn,chăn nuôi|vlxd,vật liệu xây dựng|xd,xây dựng|ks,khảo sát|dap,đắp|kp,kinh phí|ns,ngân sách|tw,trung ương|tp,thành phố
đ/c,đồng chí|xl,xử lý|gq,giải quyết|tgian,thời gian|ktra,kiểm tra|hd,hướng dẫn|thôg,thông|thug,thùng|đag,đang|dag,đang|nhìu,nhiều|hum,hôm|zậy,vậy|bik,biết|bít,biết|thik,thích|iu,yêu|wá,quá|oto,ô tô|o to,ô tô|ytế,y tế|xmáy,xe máy|xmay,xe máy
`

const entries = meanings
  .split(/[|\n]/)
  .filter((entry) => entry.includes(','))
  .map((entry) => entry.split(',') as [string, string])

/** Shortened word, folded as it is written ("d." with its full stop), → the words that are meant. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  entries.toReversed().map(([short, full]) => [short.replaceAll('đ', 'd'), full]),
)

/** Shortened words that are also words: only when written in capitals amid small letters. */
export const onlyInCapitals: ReadonlySet<string> = new Set(['ca', 'an', 'e', 'a'])
