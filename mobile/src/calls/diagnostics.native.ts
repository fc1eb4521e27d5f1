/** A phone's screen has no attributes to look into. */
export const diagnostics = (): object => ({})
