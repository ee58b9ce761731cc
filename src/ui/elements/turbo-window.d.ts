/** The part of Turbo's global object that the elements use. */
interface Window {
  Turbo?: {
    session: { debouncedRefresh(url: string): void }
    navigator: { currentVisit?: unknown }
  }
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: {
        createHTML(html: string): string
        createScript(text: string): string
        createScriptURL(url: string): string
      },
    ): unknown
  }
}
