/** After an act on a petition: back to its page, which says what was done. */
export function backToPetition(act: string): (value: { id: string }) => string {
  return ({ id }) => `/ban-lam-viec/kien-nghi/${id}?xong=${act}`
}
