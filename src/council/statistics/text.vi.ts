import { writeDay } from '../../kernel/clock.ts'
import type { Face } from '../petitions/index.ts'
import type { OpenShade } from './hamlet-map.ts'
import type { ChosenPeriod } from './period.ts'

export const unknownText = {
  field: 'Chưa phân lĩnh vực',
  hamlet: 'Không rõ thôn',
  holder: 'Chưa giao cơ quan',
} as const

export const periodWords = ({ from, to, year }: ChosenPeriod): string =>
  year === null ? `từ ${writeDay(from)} đến ${writeDay(to)}` : `năm ${year}`

/** Heading of the number that a table counts by. */
export const shownText: Record<Face, string> = { portal: 'Đã công khai', desk: 'Đã nhận' }

/** How each table is counted: stands below it, on screen and on paper. */
export const howCounted = {
  all: 'Tính các kiến nghị, phản ánh nhận trong kỳ. Kiến nghị đã gộp được tính một lần. Đơn khiếu nại, tố cáo đi theo luật riêng nên không tính ở đây.',
  portalAll:
    'Số đã nhận, đang giải quyết và quá hạn tính cả kiến nghị chưa công khai, nên không mở được danh sách.',
  outcome:
    '“Giải quyết xong” chỉ tính khi có bằng chứng, và cử tri đã xác nhận hoặc đã hết thời gian phản hồi. Cơ quan báo đã giải quyết mà chưa được kết luận thì tính riêng. Bốn kết quả không cộng vào nhau.',
  stretch: 'Mỗi kiến nghị tính vào ngày nhận, kết quả là kết quả hiện nay của nó.',
  ranked: (limit: number) =>
    `Xếp theo số kiến nghị. Nhóm có dưới ${limit} kiến nghị không xếp thứ tự và không tính tỷ lệ: số nhỏ thì hơn kém một việc đã đổi thứ tự.`,
  inTime:
    'Tính theo lần trả lời gần nhất của cơ quan so với hạn đang chạy lúc ấy (kể cả gia hạn). Hạn và số ngày trễ đếm bằng ngày làm việc theo lịch làm việc của xã; “trễ bao lâu” là mức ở giữa: một nửa số lần trễ không lâu hơn.',
  contested:
    'Tỷ lệ chưa đồng ý là số kiến nghị mà cử tri đã có lần phản hồi chưa đồng ý, chia cho số kiến nghị của cơ quan đã công khai.',
  share: (limit: number) => `Tỷ lệ của nhóm dưới ${limit} kiến nghị không hiện (dấu –).`,
  map: 'Vòng tròn to theo số kiến nghị đã nhận trong kỳ, đậm theo tỷ lệ chưa xong. Vị trí là một điểm giữa thôn; những thôn nằm sát nhau được tách ra cho dễ đọc, nên sơ đồ không dùng để đo đạc.',
} as const

export const statisticsTitles = {
  figures: 'Số liệu kiến nghị cử tri',
  map: 'Bản đồ kiến nghị',
  openData: 'Dữ liệu mở về kiến nghị',
} as const

export const shadeText: Record<OpenShade, string> = {
  few: 'Ít kiến nghị, không tính tỷ lệ',
  none_open: 'Đã xong cả',
  under_half: 'Chưa xong dưới một nửa',
  over_half: 'Chưa xong từ một nửa',
  mostly_open: 'Chưa xong từ ba phần tư',
}
