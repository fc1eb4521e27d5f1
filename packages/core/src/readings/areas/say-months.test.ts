import { expect, test } from '@jest/globals'
import { sayMonths } from './say-months.ts'

const india = 'Asia/Kolkata'
const nowMs = Date.UTC(2026, 10, 29)

test('months of one year name the year once', () => {
  expect(sayMonths(Date.UTC(2027, 2, 4), Date.UTC(2027, 7, 20), nowMs, india)).toEqual({
    en: 'from March to August 2027',
    hi: 'मार्च से अगस्त 2027 तक',
    hinglish: 'March se August 2027 tak',
  })
})

test('months of two years name both', () => {
  expect(sayMonths(Date.UTC(2027, 10, 4), Date.UTC(2028, 1, 20), nowMs, india).en).toBe(
    'from November 2027 to February 2028',
  )
})

test('one month, and a time that runs already', () => {
  const [from, to] = [Date.UTC(2027, 2, 4), Date.UTC(2027, 2, 20)]
  expect(sayMonths(from, to, nowMs, india)).toEqual({
    en: 'in March 2027',
    hi: 'मार्च 2027 में',
    hinglish: 'March 2027 mein',
  })
  expect(sayMonths(from, to, from, india).hi).toBe('मार्च 2027 तक')
})

test('months are those of the caller’s calendar: an end at midnight in India belongs to the month before', () => {
  // 31 March 2027, 18:30 UTC is 1 April, 00:00 in India.
  const endMs = Date.UTC(2027, 2, 31, 18, 30)
  expect(sayMonths(Date.UTC(2027, 1, 10), endMs, nowMs, india).en).toBe('from February to March 2027')
  // 31 January, 20:00 UTC is 1 February in India.
  expect(sayMonths(Date.UTC(2027, 0, 31, 20), endMs, nowMs, india).en).toBe('from February to March 2027')
})
