/** An event of a calendar: a span between two instants, or whole days. */
export type CalendarEvent = {
  /** The same for the same event, so that a second download replaces the first. */
  readonly id: string
  readonly title: string
  readonly description?: string
} & (
  | { readonly from: string; readonly until: string }
  | { readonly firstDate: string; readonly lastDate: string }
)

const dayMs = 86_400_000

/** “20261130T043000Z”. */
const instant = (iso: string): string => new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '')
const date = (iso: string): string => iso.replaceAll('-', '')
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + dayMs).toISOString().slice(0, 10)

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\n|\r/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const maxOctets = 75

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Lines have at most 75 octets; what is longer goes on after a break and a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let octets = 0
  let out = ''
  for (const char of line) {
    const size = octetsOf(char)
    if (octets + size > maxOctets) {
      out += '\r\n '
      octets = 1
    }
    out += char
    octets += size
  }
  return out
}

function linesOf(event: CalendarEvent, nowMs: number): string[] {
  const span =
    'from' in event
      ? [`DTSTART:${instant(event.from)}`, `DTEND:${instant(event.until)}`]
      : [
          `DTSTART;VALUE=DATE:${date(event.firstDate)}`,
          // The end of whole days is the day after them.
          `DTEND;VALUE=DATE:${date(dayAfter(event.lastDate))}`,
        ]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@astrovoice`,
    `DTSTAMP:${instant(new Date(nowMs).toISOString())}`,
    ...span,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

export const calendarMediaType = 'text/calendar'

/** A file of iCalendar (RFC 5545) with these events. Times are in UTC, so that it needs no table of zones. */
export const writeCalendar = (events: readonly CalendarEvent[], nowMs: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AstroVoice//Windows//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => linesOf(event, nowMs)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
