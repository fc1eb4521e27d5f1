/** Goes into every result; raise it when a number can come out differently. */
export const engineVersion = '1.2.0'
