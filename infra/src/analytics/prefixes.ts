/** Where in the analytics bucket things are. */
export const prefixes = { events: 'events/', failures: 'failures/', answers: 'answers/' } as const

/** Partitions of events, by the UTC hour in which Firehose took them: the folders that the local sink makes too. */
export const partitions = ['year', 'month', 'day', 'hour'] as const
