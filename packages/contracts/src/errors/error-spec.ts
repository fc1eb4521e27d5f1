/** An error code: its HTTP status, and what the caller can do about it. */
export interface ErrorSpec {
  readonly httpStatus: number
  /** Whether the same request may succeed later without being changed. */
  readonly retryable: boolean
  readonly title: string
  readonly fix: string
}
