import { describe, expect, test } from '@jest/globals'
import { answerLine, runCommand } from './answer.ts'
import { commands } from './commands/index.ts'

const birth = { utc: '1996-12-07T05:04:00Z', lat: '13.0878', lon: '80.2785' }

describe('a batch line', () => {
  test('is answered like the command of the same flags', () => {
    const line = JSON.stringify({ command: 'chart', ...birth, node: 'true' })
    expect(answerLine(line)).toEqual(runCommand('chart', { ...birth, node: 'true' }))
  })

  test('takes numbers as numbers too', () => {
    const line = JSON.stringify({ command: 'chart', ...birth, lat: 13.0878, lon: 80.2785 })
    expect(answerLine(line)).toEqual(runCommand('chart', birth))
  })

  test.each([
    ['not JSON', 'The line is not JSON'],
    ['[]', 'a "command"'],
    ['{"command":"fly"}', 'Known: chart'],
    [JSON.stringify({ command: 'chart', ...birth, colour: 'red' }), 'no parameter --colour'],
    [JSON.stringify({ command: 'chart', ...birth, utc: '2026-02-30T00:00:00Z' }), 'a real date'],
    [JSON.stringify({ command: 'chart', ...birth, utc: '1996-12-07T05:04:00' }), 'with its offset'],
    [JSON.stringify({ command: 'chart', ...birth, lat: 'north' }), '--lat must be a number'],
    [JSON.stringify({ command: 'chart', ...birth, node: 'both' }), 'mean, true'],
  ])('%s is refused: %s', (line, reason) => {
    expect(answerLine(line)).toEqual({
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining(reason) },
    })
  })

  test.each([
    [{ lat: 91 }, 'INVALID_PLACE'],
    [{ utc: '1700-01-01T00:00:00Z' }, 'YEAR_OUT_OF_RANGE'],
  ])('%j is refused as %s', (wrong, code) => {
    expect(answerLine(JSON.stringify({ command: 'chart', ...birth, ...wrong }))).toMatchObject({
      error: { code },
    })
  })
})

test('a custom ayanamsa is a number of degrees at J2000', () => {
  const chart = runCommand('chart', { ...birth, ayanamsa: '24' }) as { conventions: { ayanamsa: unknown } }
  expect(chart.conventions.ayanamsa).toEqual({ customDeg: 24 })
})

test('transits tell the house from the natal Moon: Saturn in Pisces is sixth from a Moon in Libra', () => {
  const { transits } = runCommand('transits', { ...birth, at: '2026-01-01T00:00:00Z' }) as {
    transits: { graha: string; houseFromMoon: number }[]
  }
  expect(transits.find(({ graha }) => graha === 'saturn')).toMatchObject({ houseFromMoon: 6 })
})

test('every command has its own name and explains each parameter', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  for (const { summary, parameters } of commands) {
    for (const text of [summary, ...Object.values(parameters)]) expect(text).toMatch(/\w/)
  }
})
