/** Where a call writes what its operator should know: a static message, and fields that say nothing personal. */
export interface CallLog {
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}
