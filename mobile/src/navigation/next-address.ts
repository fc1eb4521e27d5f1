/** The address to go on at, from a parameter of the page; the first page unless it is an address of this app. */
export const readNext = (parameter: unknown): string =>
  typeof parameter === 'string' && /^\/(?![/\\])/.test(parameter) ? parameter : '/'
