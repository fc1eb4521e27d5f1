const dayMs = 86_400_000

/** Today by the clock of a zone and the days after it, as ISO dates. */
export function nextDays(nowMs: number, timeZone: string, count: number): readonly string[] {
  // This locale writes dates as ISO 8601 does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(nowMs)
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(today) + i * dayMs).toISOString().slice(0, 10),
  )
}
