import { calendarMediaType, writeCalendar, type CalendarEvent } from '@astrovoice/contracts'

/** The file of one event as an address that holds it whole. */
export const calendarAddress = (event: CalendarEvent, nowMs: number): string =>
  `data:${calendarMediaType};charset=utf-8,${encodeURIComponent(writeCalendar([event], nowMs))}`

const compact = (iso: string) => new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '')
const dayMs = 86_400_000
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '')

/** The page on which a calendar of Google, which Android opens in its app, offers the event. */
export function calendarLink(event: CalendarEvent): string {
  const dates =
    'from' in event
      ? `${compact(event.from)}/${compact(event.until)}`
      : // The end of whole days is the day after them.
        `${dateOf(Date.parse(event.firstDate))}/${dateOf(Date.parse(event.lastDate) + dayMs)}`
  const query = new URLSearchParams({ action: 'TEMPLATE', text: event.title, dates })
  if (event.description) query.set('details', event.description)
  return `https://calendar.google.com/calendar/render?${query.toString()}`
}
