import { fileKinds, type FileKind } from './file-kind.ts'

const longestName = 150
// What no file system takes, and what a shell or a header would read as more than a name.
const unsafe = /[<>:"|?*\\/]/gu
// Names that Windows keeps for devices, with or without an extension.
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/iu
const looksLikeExtension = /\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,5}$/iu

/**
 * The name under which a file is kept: the last part of what was sent, NFC, without invisible signs
 * (a right-to-left override makes `gpj.exe` read as `exe.jpg`), with the extension of its true kind,
 * at most 150 characters. A name of which nothing is left becomes `tep`.
 */
export function cleanFileName(sent: string, kind: FileKind): string {
  const { extension, alsoWritten } = fileKinds[kind]
  const last = sent.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(unsafe, '-')
  const written = looksLikeExtension.exec(plain)?.[0].slice(1).toLowerCase()
  const ending = written && [extension, ...alsoWritten].includes(written) ? written : extension
  const stem = (written ? plain.slice(0, -written.length - 1) : plain).replace(
    /^[. ]+|[. ]+$/gu,
    '',
  )
  const safe = stem === '' || device.test(stem) ? `tep${stem && `-${stem}`}` : stem
  return `${cut(safe, longestName - ending.length - 1)}.${ending}`
}

/** At most `most` UTF-16 units, never half of a sign. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)
  let kept = ''
  for (const { segment } of segments) {
    if (kept.length + segment.length > most) break
    kept += segment
  }
  return kept.trimEnd()
}

/** Value of a content-disposition header (RFC 6266): an ASCII name for old programs, the true one beside it. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
