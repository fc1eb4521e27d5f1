import { expect, test } from '@jest/globals'
import { calendarAddress, calendarLink } from './calendar-file.ts'

const window = {
  id: 'w',
  title: 'शुभ चौघड़िया & more',
  from: '2026-11-30T10:13:00.000Z',
  until: '2026-11-30T11:03:00.000Z',
}

test('the address of a file holds the event whole, in any script', () => {
  const address = calendarAddress(window, Date.parse('2026-11-30T08:00:00Z'))
  const [head, body = ''] = address.split(/,(.*)/s)
  expect(head).toBe('data:text/calendar;charset=utf-8')
  expect(decodeURIComponent(body)).toContain('SUMMARY:शुभ चौघड़िया & more\r\n')
})

test('the link for Android has the span in UTC and the title as one value', () => {
  const { searchParams } = new URL(calendarLink(window))
  expect(searchParams.get('dates')).toBe('20261130T101300Z/20261130T110300Z')
  expect(searchParams.get('text')).toBe('शुभ चौघड़िया & more')
})

test('the link for whole days ends on the day after the last', () => {
  const days = { id: 'w', title: 'Window', firstDate: '2026-12-01', lastDate: '2026-12-31' }
  expect(new URL(calendarLink(days)).searchParams.get('dates')).toBe('20261201/20270101')
})
