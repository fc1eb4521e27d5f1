/** Where programs that were fetched once are kept; it goes with the packages. */
export const cacheFolder = new URL('../../../node_modules/.cache/astrovoice/', import.meta.url).pathname
