import { pdf } from '../../support/pdf-file.ts'
import { zipOf } from '../../support/zip.ts'
import type { BadFile } from './bad-file.ts'

const text = (words: string) => () => Buffer.from(words)
const page = '<!doctype html><script>alert(1)</script>'
const jar = zipOf([{ name: 'Main.class', bytes: Buffer.from('cafebabe', 'hex') }])

/** Files that are not what their name says, or nothing at all. */
export const disguisedFiles: readonly BadFile[] = [
  { what: 'nothing', name: 'don.pdf', bytes: text(''), refusal: 'file.empty' },
  { what: 'a page', name: 'thong-bao.html', bytes: text(page), refusal: 'file.kind_unsupported' },
  {
    what: 'a page named as a PDF',
    name: 'thong-bao.pdf',
    bytes: text(page),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a page before a PDF',
    name: 'a.pdf',
    bytes: () => Buffer.concat([Buffer.from(`${page}\n`), pdf()]),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a page within a text',
    name: 'a.txt',
    bytes: text(`Kính gửi UBND\n${'.'.repeat(70_000)}\n<SCRIPT src=x>`),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'an SVG picture',
    name: 'a.svg',
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'an SVG picture after a declaration, named as a PNG',
    name: 'a.png',
    bytes: text('<?xml version="1.0"?><svg onload="alert(1)"/>'),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a program of Windows named as a picture',
    name: 'anh.jpg',
    bytes: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 1)]),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a program of Linux',
    name: 'chay',
    bytes: () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(2000)]),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a shell script named as a text',
    name: 'a.txt',
    bytes: text('#!/bin/sh\nrm -rf /\n'),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a GIF with an archive behind it',
    name: 'a.gif',
    bytes: () =>
      Buffer.concat([
        Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;', 'latin1'),
        jar,
      ]),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'an archive of programs named as a Word file',
    name: 'a.docx',
    bytes: () => jar,
    refusal: 'file.two_faced',
  },
  {
    what: 'an archive of texts named as a Word file',
    name: 'a.docx',
    bytes: () => zipOf([{ name: 'a.txt', bytes: 'x' }]),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a picture of an iPhone',
    name: 'IMG_0001.HEIC',
    bytes: () =>
      Buffer.from(
        `\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic${'x'.repeat(64)}`,
        'latin1',
      ),
    refusal: 'file.kind_heic',
  },
  {
    what: 'a Word file of 1997',
    name: 'don.doc',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
    refusal: 'file.kind_old_office',
  },
  {
    what: 'a text in an old encoding',
    name: 'a.txt',
    bytes: () => Buffer.from('Kính g\u0096i', 'latin1'),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a text in UTF-16',
    name: 'a.txt',
    bytes: () => Buffer.from('Kính gửi', 'utf16le'),
    refusal: 'file.kind_unsupported',
  },
  {
    what: 'a text that breaks off within a sign',
    name: 'a.txt',
    bytes: () => Buffer.from('Kính gửi').subarray(0, 8),
    refusal: 'file.kind_unsupported',
  },
]
