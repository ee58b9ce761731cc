type MorphAttribute = CustomEvent<{ attributeName: string; mutationType: string }>

// A live refresh re-reads the page as the server sends it: what the person has opened stays open.
document.addEventListener('turbo:before-morph-attribute', (event) => {
  const { attributeName } = (event as MorphAttribute).detail
  const isOpenable = event.target instanceof HTMLElement && event.target.matches('details, dialog')
  if (attributeName === 'open' && isOpenable) event.preventDefault()
})

// The page kept for the back button has no open dialog.
document.addEventListener('turbo:before-cache', () => {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
})
