const presentation = new Set([
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'fill',
  'stroke',
])

function attributesOf(style: string): string {
  const declarations = style.split(';').map((part) => part.split(':').map((word) => word.trim()))
  return declarations
    .filter(([name, value]) => name && value && presentation.has(name))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}

export type SvgNames = { id: string; title: string; description: string }

/**
 * ECharts' drawing made fit for a strict policy and for a screen reader: no <style>, no style
 * attribute, ids of its own, `role="img"` with title and description. `title` and `description`
 * must be escaped already.
 */
export function plainSvg(drawn: string, { id, title, description }: SvgNames): string {
  const viewBox = /viewBox="([^"]+)"/.exec(drawn)?.[1] ?? '0 0 720 380'
  const inner = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/\n/g, '')
  return `<svg viewBox="${viewBox}" role="img" aria-labelledby="${id}-ten ${id}-y"><title id="${id}-ten">${title}</title><desc id="${id}-y">${description}</desc>${inner}`
}
