import type { Sharp } from 'sharp'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { FileKind } from './file-kind.ts'

type PictureKind = Extract<FileKind, 'jpeg' | 'png' | 'webp'>

/** Sides of what is kept, in points; a telephone's picture stays legible at this size. */
const longestSide = 2560
const thumbnailSide = 240
/** Points of the picture sent: more than the largest sensors of telephones (108 million). */
const mostPoints = 120_000_000
const drawsWithinSeconds = 30

type Draw = typeof import('sharp').default

let loaded: Promise<Draw> | undefined

// Loaded at the first picture: a start without one need not wait for it.
function load(): Promise<Draw> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    sharp.concurrency(1)
    // Only these readers run, whatever the bytes claim to be.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
    })
    return sharp
  })
  return loaded
}

/**
 * Draws a picture anew: upright, at most 2560 points a side, without place, time, camera or anything
 * else that was hidden in the file. Writes the picture to `into` and a small one to `thumbnail`.
 */
export async function redraw(
  path: string,
  kind: PictureKind,
  into: string,
  thumbnail: string,
): Promise<Result<void>> {
  const sharp = await load()
  try {
    const drawing = sharp(path, {
      limitInputPixels: mostPoints,
      sequentialRead: true,
      failOn: 'error',
    })
      .timeout({ seconds: drawsWithinSeconds })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    await encode(drawing, kind).toFile(into)
    await sharp(into)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 70 })
      .toFile(thumbnail)
    return ok(undefined)
  } catch (error) {
    const { message } = error as Error
    if (/No space left|ENOSPC/i.test(message)) throw error
    return refuse(/pixel limit|timeout/i.test(message) ? 'file.picture_too_large' : 'file.damaged')
  }
}

function encode(drawing: Sharp, kind: PictureKind): Sharp {
  if (kind === 'png') return drawing.png({ compressionLevel: 7 })
  return kind === 'webp' ? drawing.webp({ quality: 82 }) : drawing.jpeg({ quality: 82 })
}
