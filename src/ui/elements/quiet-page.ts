// How long the page is not read anew after each: until a form's answer has come, and is on screen.
const quiet: Record<string, number> = {
  'turbo:submit-start': Infinity,
  'turbo:submit-end': 5_000,
  'turbo:render': 500,
}

let quietUntil = 0

for (const [name, milliseconds] of Object.entries(quiet)) {
  document.addEventListener(name, () => {
    const isAtSea = quietUntil === Infinity && name === 'turbo:render'
    if (!isAtSea) quietUntil = performance.now() + milliseconds
  })
}

// A visit given up for a newer one is no fault, but Turbo leaves its abort uncaught.
window.addEventListener('unhandledrejection', (event) => {
  if ((event.reason as Error | undefined)?.name === 'AbortError') event.preventDefault()
})

/** Reading the page anew now would cancel a form at sea or another visit, or wipe an answer off the screen. */
export function isQuiet(): boolean {
  const isVisiting = window.Turbo?.navigator.currentVisit !== undefined
  return isVisiting || performance.now() < quietUntil
}
