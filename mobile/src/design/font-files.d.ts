declare module '*.woff2' {
  /** Where the page finds the file. */
  const address: string
  export default address
}
