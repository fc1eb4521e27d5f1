import { expect, test } from '@jest/globals'
import { writeCalendar } from './write-calendar.ts'

const nowMs = Date.parse('2026-11-30T08:00:00Z')
const octets = (line: string) => new TextEncoder().encode(line).length

test('a window between two instants is an event in UTC with every line ended as RFC 5545 asks', () => {
  const text = writeCalendar(
    [
      {
        id: 'abhijit.1',
        title: 'Abhijit',
        from: '2026-12-01T06:20:00.000Z',
        until: '2026-12-01T07:04:00.000Z',
      },
    ],
    nowMs,
  )
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AstroVoice//Windows//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:abhijit.1@astrovoice',
    'DTSTAMP:20261130T080000Z',
    'DTSTART:20261201T062000Z',
    'DTEND:20261201T070400Z',
    'SUMMARY:Abhijit',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('whole days end on the day after the last, over the end of a year', () => {
  const text = writeCalendar(
    [{ id: 'w', title: 'Window', firstDate: '2026-12-01', lastDate: '2026-12-31' }],
    nowMs,
  )
  expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270101\r\n')
})

test('marks and breaks are escaped, and control characters that could forge a line are left out', () => {
  const text = writeCalendar(
    [
      {
        id: 'w',
        title: 'Good; calm, so\\so\nEND:VEVENT\u0007',
        firstDate: '2026-12-01',
        lastDate: '2026-12-01',
      },
    ],
    nowMs,
  )
  expect(text).toContain('SUMMARY:Good\\; calm\\, so\\\\so\\nEND:VEVENT\r\n')
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
})

test('a long Devanagari line is folded within 75 octets and unfolds to what it was', () => {
  const title = 'सर्वार्थ सिद्धि योग में नए काम की शुरुआत के लिए सबसे साफ़ समय '.repeat(3).trim()
  const text = writeCalendar([{ id: 'w', title, firstDate: '2026-12-01', lastDate: '2026-12-01' }], nowMs)
  expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
})
