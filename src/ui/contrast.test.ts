import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)')

function tokens(part: string): Map<string, string> {
  return new Map([...part.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6});/g)].map(([, n, v]) => [n!, v!]))
}

const light = tokens(lightPart)
const dark = new Map([...light, ...tokens(darkPart)])

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

function assertContrast(theme: Map<string, string>, ink: string, field: string, least: number) {
  const ratio = contrast(theme.get(ink)!, theme.get(field)!)
  assert.ok(ratio >= least, `${ink} on ${field}: ${ratio.toFixed(2)} < ${least}`)
}

const tones = ['neutral', 'info', 'success', 'warning', 'error']

for (const [name, theme] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`text reads at 7:1 on every ground of the ${name} theme`, () => {
    for (const ground of ['--paper', '--surface', '--sunken']) {
      for (const ink of ['--ink', '--ink-soft', '--action']) assertContrast(theme, ink, ground, 7)
    }
    assertContrast(theme, '--on-action', '--action', 7)
    for (const tone of tones) assertContrast(theme, `--${tone}-ink`, `--${tone}-field`, 7)
  })

  test(`borders of fields, the focus ring and chart series stand out at 3:1, ${name} theme`, () => {
    for (const line of ['--line-strong', '--focus', '--danger', '--mark']) {
      assertContrast(theme, line, '--surface', 3)
    }
    for (const nth of [1, 2, 3, 4, 5]) assertContrast(theme, `--series-${nth}`, '--surface', 3)
  })
}
