/** Whether a service of AWS refused a request by one of these names. */
export const isNamed = (error: unknown, names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name)
