/** The storage of this origin. */
export const queryStore = localStorage
