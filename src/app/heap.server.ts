import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap near what is alive: V8 lets it grow to several times that before it looks again, which
 * on a small machine is memory that PostgreSQL and OCR need. Why no fixed limit: a large import may
 * need more for a moment, and a limit would end the program. Called once, before anything is loaded; the
 * size of the young heap can only be said on the command line (`start` in package.json).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
}
