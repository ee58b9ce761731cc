// Turbo parses the server's answers with DOMParser, which `require-trusted-types-for 'script'` only
// allows through a policy. Markup passes (script-src 'self' still refuses inline script in it),
// script addresses must be ours, and text never becomes script but the none that Turbo copies with a
// script's address.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => html,
  createScript(text) {
    if (text.trim() === '') return ''
    throw new TypeError('Script in a text refused')
  },
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError(`Script of another origin refused: ${url}`)
  },
})
