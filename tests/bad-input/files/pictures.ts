import { claimedPng, picture } from '../../support/pictures.ts'
import type { BadFile } from './bad-file.ts'

/** Pictures of too many points, and such as broke off. */
export const badPictures: readonly BadFile[] = [
  {
    what: 'a picture of far too many points',
    name: 'a.png',
    bytes: () => claimedPng(60_000, 60_000),
    refusal: 'file.picture_too_large',
  },
  {
    what: 'a picture that broke off',
    name: 'a.jpg',
    bytes: async () => (await picture('jpeg', { width: 400, height: 300 })).subarray(0, 900),
    refusal: 'file.damaged',
  },
  {
    what: 'only the beginning of a picture',
    name: 'a.png',
    bytes: async () => (await picture('png')).subarray(0, 40),
    refusal: 'file.damaged',
  },
]
