/** Rule of the register, which a council may set for itself: the smallest number put in order. */
export const smallestShown = 'OWN-003'
