import { raw } from 'hono/html'
import type { Tone } from './tone.ts'

// Why not JSX: hono walks a context for each <svg>; these constants never change and hold no input.
const outlines = {
  alert: '<path d="M10 2.8 18 17H2Z"/><path d="M10 8v4M10 14.4v.2"/>',
  arrowLeft: '<path d="M16 10H4m5-5-5 5 5 5"/>',
  arrowRight: '<path d="M4 10h12m-5-5 5 5-5 5"/>',
  bell: '<path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13ZM8.5 17.5h3"/>',
  bolt: '<path d="m11 2-6 9h5l-1 7 6-9h-5Z"/>',
  calendar: '<path d="M3 5h14v12H3ZM3 9h14M7 3v4M13 3v4"/>',
  check: '<path d="m4 10.5 4 4 8-9"/>',
  clock: '<circle cx="10" cy="10" r="7.2"/><path d="M10 5.8V10l3 2"/>',
  close: '<path d="m5 5 10 10M15 5 5 15"/>',
  copy: '<path d="M7 7h10v10H7ZM13 7V3H3v10h4"/>',
  document: '<path d="M5 2.5h7l3.5 3.5v11.5H5ZM12 2.5V6h3.5M7.5 10h5M7.5 13h5"/>',
  dot: '<circle cx="10" cy="10" r="3.6"/>',
  download: '<path d="M10 3v10m-4-4 4 4 4-4M3 17h14"/>',
  error: '<circle cx="10" cy="10" r="7.2"/><path d="m7.4 7.4 5.2 5.2m0-5.2-5.2 5.2"/>',
  first: '<path d="M5 4v12m10-12-6 6 6 6"/>',
  info: '<circle cx="10" cy="10" r="7.2"/><path d="M10 9v5M10 6.2v.2"/>',
  keyboard:
    '<path d="M2 5h16v10H2ZM5 8h.2M8.4 8h.2M11.6 8h.2M14.8 8h.2M5 12h.2M8 12h4M14.8 12h.2"/>',
  last: '<path d="M15 4v12M5 4l6 6-6 6"/>',
  menu: '<path d="M3 5h14M3 10h14M3 15h14"/>',
  next: '<path d="m7 4 6 6-6 6"/>',
  person: '<circle cx="10" cy="6.5" r="3.5"/><path d="M3 17.5c1-4 3.5-5.5 7-5.5s6 1.5 7 5.5"/>',
  previous: '<path d="m13 4-6 6 6 6"/>',
  print: '<path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6Z"/>',
  search: '<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/>',
  sort: '<path d="m6 8 4-4 4 4M6 12l4 4 4-4"/>',
  sortDown: '<path d="m5 8 5 5 5-5"/>',
  sortUp: '<path d="m5 12 5-5 5 5"/>',
} as const

export type IconName = keyof typeof outlines

const drawn = Object.fromEntries(
  Object.entries(outlines).map(([name, outline]) => [
    name,
    raw(
      `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${outline}</svg>`,
    ),
  ]),
) as unknown as Record<IconName, ReturnType<typeof raw>>

/** A decorative 20 × 20 icon in the colour of its text; the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return drawn[name]
}

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'dot',
  info: 'info',
  success: 'check',
  warning: 'alert',
  error: 'error',
}
