/** Prefixes of the analytics bucket. */
export const prefixes = { events: 'events/', failures: 'failures/', answers: 'answers/' } as const

/** Partitions of events, by the UTC hour of their arrival; the local sink makes the same folders. */
export const partitions = ['year', 'month', 'day', 'hour'] as const
