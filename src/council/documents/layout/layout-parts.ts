/** The parts of a Word file in which its layout stands. */
export const layoutParts: readonly (string | RegExp)[] = [
  'word/document.xml',
  'word/styles.xml',
  /^word\/(header|footer)\d*\.xml$/,
]
