// Without an answer Turbo keeps the form as it stands and says nothing. Sending it again is harmless: the
// key within it is still the same.
document.addEventListener('turbo:fetch-request-error', (event) => {
  if (event.target instanceof HTMLFormElement) tellUnsent(true)
})
document.addEventListener('turbo:submit-start', () => tellUnsent(false))

function tellUnsent(isUnsent: boolean): void {
  const words = document.querySelector<HTMLElement>('[data-unsent]')
  if (words) words.hidden = !isUnsent
}

export {}
