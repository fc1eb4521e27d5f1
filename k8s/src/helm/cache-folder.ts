/** The cache of downloaded programs; it is deleted with the packages. */
export const cacheFolder = new URL('../../../node_modules/.cache/astrovoice/', import.meta.url).pathname
