/** A phone number as people write it: digits with spaces, points or hyphens, perhaps a plus. */
export const phonePattern = /^\+?[0-9 .()-]{8,20}$/
