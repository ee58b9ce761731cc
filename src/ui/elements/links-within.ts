// A link within the page (from an error to its field, past the menu) is the browser's own: Turbo would
// fetch the page anew, and what was typed would be gone.
document.addEventListener('turbo:click', (event) => {
  const link = event.target as Element
  if (link.getAttribute('href')?.startsWith('#')) event.preventDefault()
})

export {}
