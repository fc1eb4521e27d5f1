/** The parts of the kundli page, in the order of their buttons. */
export const sections = ['chart', 'day', 'dashas', 'yogas', 'doshas', 'transits'] as const
export type Section = (typeof sections)[number]
