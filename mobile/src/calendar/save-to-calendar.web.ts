import type { CalendarEvent } from '@astrovoice/contracts'
import { calendarAddress } from './calendar-file.ts'

/** Downloads the event as a file, which calendars open. */
export async function saveToCalendar(event: CalendarEvent): Promise<void> {
  const link = document.createElement('a')
  link.href = calendarAddress(event, Date.now())
  link.download = 'astrovoice.ics'
  link.click()
}
