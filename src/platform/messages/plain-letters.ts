/** Vietnamese words without their accents, as short messages carry them: "Xã Thử Đức" → "Xa Thu Duc". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^ -~]/g, '')
}
