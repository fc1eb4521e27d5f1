/** The cache listens to the page by itself. */
export const followDevice = () => undefined
