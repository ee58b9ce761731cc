import {
  placeAndDay,
  type OfficialDocument,
  type Poster,
} from '../../platform/documents/content.ts'
import { authorityLines } from '../../platform/documents/signing.ts'
import type { PaperCouncil, PaperMeeting } from './paper-parts.ts'
import { loudspeakerText, whenText } from './text.vi.ts'

/** Thông báo tiếp xúc cử tri: what is sent to the place and read over the loudspeaker. */
export function noticePaper(
  council: PaperCouncil,
  meeting: PaperMeeting,
  madeOn: Temporal.PlainDate,
): OfficialDocument {
  return {
    superior: council.name,
    // NQLT 72/2025, Điều 32: the Standing body makes the meeting known to the place.
    issuer: 'Thường trực HĐND',
    number: null,
    symbol: 'TB-TXCT',
    placeAndDay: placeAndDay(council.place, madeOn),
    type: 'Thông báo',
    subject: `Tiếp xúc cử tri ${meeting.hamlets.join(', ') || meeting.subject}`.trim(),
    body: loudspeakerText(meeting, council.name).map((words) => ({
      kind: 'paragraph' as const,
      words,
    })),
    signatures: [
      {
        authority: authorityLines({
          as: 'on_behalf',
          body: 'Thường trực HĐND',
          office: 'Chủ tịch',
        }),
        name: null,
      },
    ],
    sentTo: ['Đài truyền thanh', ...meeting.hamlets, 'Lưu: VT'],
    madeOn: madeOn.toString(),
  }
}

/** Áp phích: one page to hang up in the hamlet. */
export function posterPaper(
  council: PaperCouncil,
  meeting: PaperMeeting,
  more: { size: Poster['size']; link: string; madeOn: Temporal.PlainDate },
): Poster {
  return {
    size: more.size,
    issuer: council.name,
    title: 'Tiếp xúc cử tri',
    subject:
      meeting.hamlets.length > 0
        ? `Kính mời bà con ${meeting.hamlets.join(', ')}`
        : 'Kính mời bà con cử tri',
    lines: [
      { label: 'Thời gian', value: whenText(meeting) },
      { label: 'Địa điểm', value: meeting.place || 'Trực tuyến' },
      ...(meeting.onlineUrl ? [{ label: 'Trực tuyến', value: meeting.onlineUrl }] : []),
      ...(meeting.subject ? [{ label: 'Nội dung', value: meeting.subject }] : []),
      { label: 'Đại biểu', value: meeting.group ?? 'Đại biểu HĐND' },
    ],
    link: more.link,
    linkWords: 'Quét mã để xem chi tiết, gửi kiến nghị và theo dõi kết quả.',
    madeOn: more.madeOn.toString(),
  }
}
