const shape = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** A sign-in name as it is stored and compared: no spaces around, lower case. */
export function tidyUsername(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase()
}

/** True for 3 to 40 letters without marks and digits, parted by single `.`, `-` or `_`. */
export function isUsername(username: string): boolean {
  return username.length >= 3 && username.length <= 40 && shape.test(username)
}
