/** A zone's clock between two dates that the notes of tz's file `backzone` doubt. */
interface Doubt {
  readonly zones: readonly string[]
  readonly fromDate: string
  readonly beforeDate: string
}

const doubts: readonly Doubt[] = [
  // “Quite likely the Shanks data entries are wrong anyway.”
  { zones: ['africa/addis_ababa', 'africa/asmara'], fromDate: '1870-01-01', beforeDate: '1936-05-06' },
  // “The Shanks data entries are most likely wrong, but we have nothing better.”
  { zones: ['africa/malabo'], fromDate: '1912-01-01', beforeDate: '1963-12-16' },
  // “Whitman says they switched to 1:00 in 1920; go with Shanks & Pottenger.”
  { zones: ['africa/douala'], fromDate: '1912-01-01', beforeDate: '1920-12-31' },
  // “Whitman says they switched to 1:00 in 1946, not 1934.”
  { zones: ['africa/porto-novo'], fromDate: '1934-02-26', beforeDate: '1946-12-31' },
  // “Assume they switched to 2:00 when Cape Town did.”
  { zones: ['africa/gaborone'], fromDate: '1885-01-01', beforeDate: '1903-03-02' },
  // “Luanda Mean Time?”
  { zones: ['africa/luanda'], fromDate: '1892-01-01', beforeDate: '1912-01-02' },
  // “For now, assume that Atikokan switched to EST immediately after WWII”; known from 1952 on.
  { zones: ['america/atikokan'], fromDate: '1895-01-01', beforeDate: '1952-12-31' },
  // “The transition dates (and times) are guesses.”
  { zones: ['america/creston'], fromDate: '1884-01-01', beforeDate: '1918-07-01' },
  // “For lack of better info, guess this practice began around 1970.”
  { zones: ['america/blanc-sablon'], fromDate: '1884-01-01', beforeDate: '1970-01-01' },
  // The half hour of Curacao “is dubious” for the other islands.
  {
    zones: ['america/kralendijk', 'america/lower_princes'],
    fromDate: '1912-02-02',
    beforeDate: '1965-01-02',
  },
  // “There was no real standard in Bahrain before 1941-07-20.”
  { zones: ['asia/bahrain'], fromDate: '1800-01-01', beforeDate: '1941-07-21' },
  // “This is probably wrong but it's better than guessing no transition.”
  { zones: ['asia/vientiane'], fromDate: '1945-09-01', beforeDate: '1955-04-16' },
]

/** Whether the tz database itself doubts what it says of a zone's clock on a date. */
export const isDoubtful = (zone: string, date: string): boolean =>
  doubts.some(
    ({ zones, fromDate, beforeDate }) =>
      zones.includes(zone.toLowerCase()) && date >= fromDate && date < beforeDate,
  )
