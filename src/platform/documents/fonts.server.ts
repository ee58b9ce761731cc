import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const cuts = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']

/**
 * Tinos, upright, bold, italic and bold italic: the widths of Times New Roman, all Vietnamese letters,
 * free (SIL Open Font License 1.1). Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I asks for Times New Roman,
 * which nobody may hand on with a program.
 */
export function tinos(): Buffer[] {
  return cuts.map((cut) =>
    readFileSync(resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`)),
  )
}
