/** A request the engine cannot answer; `code` is stable, the message says what is valid instead. */
export class AstrologyError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'AstrologyError'
    this.code = code
  }
}
