/** Where callers are, when nothing says otherwise. */
const usualZone = 'Asia/Kolkata'

/**
 * Today's date for the caller (ISO): the one that the session's instructions name, else the one of the time zone that
 * they name, else of India.
 */
export function callersToday(instructions: string, nowMs: number): string {
  const told = /\btoday\b[^.\n]*?\b(\d{4}-\d{2}-\d{2})\b/i.exec(instructions)?.[1]
  if (told) return told
  const zone =
    /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w+(?:\/\w+)?\b/.exec(
      instructions,
    )?.[0]
  return new Intl.DateTimeFormat('en-CA', { timeZone: isZone(zone) ? zone : usualZone }).format(nowMs)
}

function isZone(zone: string | undefined): zone is string {
  if (zone === undefined) return false
  try {
    new Intl.DateTimeFormat('en-CA', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
