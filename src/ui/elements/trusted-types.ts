// Turbo parses the server's answers with DOMParser, which `require-trusted-types-for 'script'` only
// allows through a policy. Markup passes (script-src 'self' still refuses inline script in it),
// script addresses must be ours, and text never becomes script: there is no createScript.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError(`Script of another origin refused: ${url}`)
  },
})
