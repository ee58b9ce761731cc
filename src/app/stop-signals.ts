/** The part of `process` that tells of signals. */
type Signals = { on(signal: NodeJS.Signals, heard: () => void): unknown }

/** npm passes the terminal's Ctrl+C on, so that one key press arrives twice within moments. */
const sameKeyPressMs = 500

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP; calls `endAtOnce` when Ctrl+C is pressed again
 * after that.
 */
export function stopSignal(
  signals: Signals,
  endAtOnce: () => void,
  now: () => number = () => performance.now(),
): Promise<void> {
  let askedAt: number | undefined
  return new Promise((resolve) => {
    const ask = () => {
      askedAt ??= now()
      resolve()
    }
    signals.on('SIGTERM', ask)
    signals.on('SIGHUP', ask)
    signals.on('SIGINT', () => {
      if (askedAt !== undefined && now() - askedAt > sameKeyPressMs) endAtOnce()
      ask()
    })
  })
}
