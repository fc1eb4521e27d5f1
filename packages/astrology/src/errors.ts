/** What a computation can be refused for. */
export type AstrologyErrorCode =
  | 'INVALID_DATE'
  | 'YEAR_OUT_OF_RANGE'
  | 'INVALID_PLACE'
  | 'INVALID_AYANAMSA'
  | 'HOUSES_UNDEFINED'
  | 'EVENT_NOT_FOUND'
  | 'INVALID_REQUEST'

/** A refusal with its reason: the message states the valid range. */
export class AstrologyError extends Error {
  readonly code: AstrologyErrorCode

  constructor(code: AstrologyErrorCode, message: string) {
    super(message)
    this.name = 'AstrologyError'
    this.code = code
  }
}
