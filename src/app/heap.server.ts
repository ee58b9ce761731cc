import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap near what is alive: V8 lets it grow to several times that before it looks again, which
 * on a small machine is memory that PostgreSQL and OCR need. Why no fixed limit: a large import may
 * need more for a moment, and a limit would end the program. Called once, before anything is loaded.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--max-semi-space-size=16')
}
