// A link within the page (from an error to its field, past the menu) is the browser's own: Turbo would
// fetch the page anew, and what was typed would be gone.
document.addEventListener('turbo:click', (event) => {
  const link = event.target as Element
  if (link.getAttribute('href')?.startsWith('#')) event.preventDefault()
})

// A link in a picture is left to the browser: its address is an object, and Turbo, which takes it for text,
// would end the click in an error.
document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('svg a')) event.stopPropagation()
  },
  true,
)

export {}
