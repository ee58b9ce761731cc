import { nothing, type Found } from './found.ts'
import type { HeadLine } from './head-lines.ts'

/** How the names of bodies begin; a line that begins so begins another body. */
const begins =
  /^(uy ban|hoi dong|thuong truc|ban |van phong|phong |so |bo |cong an|trung tam|doan |to dai bieu|chinh phu|thu tuong|dang uy|mat tran|truong |tinh uy|huyen uy|thanh uy|ubnd|hdnd|(uy|hoi|thuong|van|cong|trung) $)/
/** Bodies whose name goes on with another body's: "Thường trực" + "Hội đồng nhân dân". */
const goesOn = /^(thuong truc|ban thuong truc|ban chi dao|van phong|doan giam sat)$/
const ofNumber = /^(s[o0ó6]\s*[:.;]|[a-z ]{0,20}s[o0]\s*[:.]?\s*\d)/
/** Marks above a head that name nobody. */
const noise = /^(\/|du thao|hoa toc|thuong khan|khan$|mat$|toi mat|tuyet mat|cong bao|den$|so cong van|trang )/
const ofDay = /,?\s*ng[a-z]y\s*[0-9oli.…_ ]*\s*th[a-z]ng/

export type IssuerGround = {
  /** Line of the number and of the kind; -1 when there is none. */
  readonly numberLine: number
  readonly kindLine: number
}

/** Cơ quan ban hành: the last body named above the number, or the one the title names as its own. */
export function findIssuer(lines: readonly HeadLine[], { numberLine, kindLine }: IssuerGround): Found {
  const ends = [numberLine, kindLine].filter((line) => line >= 0)
  const end = ends.length === 0 ? 6 : Math.min(...ends)
  const units = unitsOf(lines.slice(0, Math.min(end, 12)))
  const own = units.at(-1)
  if (own) return { value: own, confidence: begins.test(plainStart(lines, own)) ? 0.9 : 0.6 }
  return fromTitle(lines, kindLine)
}

function plainStart(lines: readonly HeadLine[], unit: string): string {
  return lines.find(({ text }) => unit.startsWith(text.slice(0, 4)))?.plain ?? ''
}

/** Bodies one below the other, each with the lines its name takes. */
function unitsOf(lines: readonly HeadLine[]): string[] {
  const units: { text: string; plain: string }[] = []
  for (const line of lines) {
    const { text, plain } = withoutDay(line)
    // The stamp of a register ("ĐẾN Số: …") may stand above all.
    if (ofNumber.test(plain) && units.length > 0) break
    if (text === '' || ofNumber.test(plain) || noise.test(plain) || !isRaised(text)) continue
    const last = units.at(-1)
    const isNew = !last || (begins.test(`${plain} `) && !goesOn.test(last.plain) && !isBroken(last.plain))
    if (isNew) units.push({ text, plain })
    else Object.assign(last, { text: `${last.text} ${text}`, plain: `${last.plain} ${plain}` })
  }
  // A bare "Thường trực" below the council is the council's.
  const last = units.at(-1)
  if (last && units.length > 1 && goesOn.test(last.plain)) return [`${last.text} ${units.at(-2)!.text}`]
  return units.map(({ text }) => text)
}

/** The line ends within a word pair that belongs together: "ỦY" + "BAN NHÂN DÂN". */
function isBroken(plain: string): boolean {
  return /(^| )uy$|^(hoi|thuong|van|hoi dong|uy ban|hoi dong nhan)$/.test(plain)
}

function withoutDay({ text, plain }: HeadLine): { text: string; plain: string } {
  const at = ofDay.exec(plain)?.index
  if (at === undefined) return { text, plain }
  // What stands before the day is the place, unless the other column stands on the same line.
  const before = text.slice(0, at).split(/\s{2,}/)
  const kept = before.length > 1 ? before.slice(0, -1).join(' ').trim() : ''
  return { text: kept, plain: kept === '' ? '' : plain.slice(0, kept.length) }
}

function isRaised(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const raised = letters.replace(/[^\p{Lu}]/gu, '')
  return letters.length >= 2 && raised.length >= letters.length * 0.7
}

/** "KẾ HOẠCH⏎CỦA THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN" */
function fromTitle(lines: readonly HeadLine[], kindLine: number): Found {
  const next = kindLine >= 0 ? lines[kindLine + 1] : undefined
  if (!next || !next.plain.startsWith('cua ') || !isRaised(next.text)) return nothing()
  return { value: next.text.slice(4).trim(), confidence: 0.7 }
}
