/** Phones have no browser; the router asks before it removes a screen. */
export const holdBrowser = (_onLeave: () => void) => () => undefined
