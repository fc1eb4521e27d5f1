/** The words of an example as a shell would split them. */
export const splitExample = (example: string): string[] =>
  [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
