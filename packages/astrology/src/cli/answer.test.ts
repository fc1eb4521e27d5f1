import { describe, expect, test } from '@jest/globals'
import { answerLine, runCommand } from './answer.ts'
import { commands } from './commands/index.ts'
import { withoutPlaces, withPlaces } from './reference-context.ts'

const birth = { utc: '1996-12-07T05:04:00Z', lat: '13.0878', lon: '80.2785' }
const run = (name: string, values: Record<string, unknown>) => runCommand(name, values, withoutPlaces)
const answer = (request: unknown) =>
  answerLine(typeof request === 'string' ? request : JSON.stringify(request), withoutPlaces)

describe('a batch line', () => {
  test('is answered like the command of the same flags, numbers as numbers too', async () => {
    const flags = await run('chart', { ...birth, node: 'true' })
    expect(await answer({ command: 'chart', ...birth, node: 'true' })).toEqual(flags)
    expect(await answer({ command: 'chart', ...birth, lat: 13.0878, lon: 80.2785, node: 'true' })).toEqual(
      flags,
    )
  })

  test('may hold persons as objects', async () => {
    const bride = { utc: '1998-03-02T10:00:00Z', lat: 28.6, lon: 77.2 }
    const nested = await answer({ command: 'match', groom: birth, bride })
    const flat = { 'groom-utc': birth.utc, 'groom-lat': birth.lat, 'groom-lon': birth.lon }
    const other = { 'bride-utc': bride.utc, 'bride-lat': bride.lat, 'bride-lon': bride.lon }
    expect(nested).toEqual(await run('match', { ...flat, ...other }))
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
    [JSON.stringify({ command: 'chart', lat: 1, lon: 2 }), '--utc is missing (or --local'],
    [JSON.stringify({ command: 'chart', utc: birth.utc }), '--lat is missing (or --place)'],
    [JSON.stringify({ command: 'dasha', ...birth, depth: 6 }), 'from 1 to 5'],
  ])('%s is refused: %s', async (line, reason) => {
    expect(await answer(line)).toEqual({
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining(reason) },
    })
  })

  test.each([
    [{ lat: 91 }, 'INVALID_PLACE'],
    [{ utc: '1700-01-01T00:00:00Z' }, 'YEAR_OUT_OF_RANGE'],
  ])('%j is refused as %s', async (wrong, code) => {
    expect(await answer({ command: 'chart', ...birth, ...wrong })).toMatchObject({ error: { code } })
  })
})

describe('a birth by the clock of its place', () => {
  const chennai = { local: '1996-12-07T10:34', place: 'Chennai' }

  test('is the same birth as by UTC, and says by which clock', async () => {
    const byClock = await runCommand('dasha', chennai, withPlaces)
    const byUtc = await run('dasha', birth)
    expect(byClock).toMatchObject({ periods: byUtc['periods'] })
    expect(byClock).toMatchObject({
      birthResolvedPlace: { name: 'Chennai', zone: 'Asia/Kolkata' },
      birthClock: { utc: '1996-12-07T05:04:00.000Z', offsetMinutes: 330 },
    })
  })

  test('takes a zone with coordinates, and refuses a clock without one: no silent UTC', async () => {
    const { lat, lon } = birth
    const zoned = { local: '1996-12-07T10:34', zone: 'Asia/Kolkata', lat, lon }
    expect(await run('chart', zoned)).toMatchObject({ utc: '1996-12-07T05:04:00.000Z' })
    expect(await answer({ command: 'chart', local: '1996-12-07T10:34', lat, lon })).toMatchObject({
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining('--zone') },
    })
  })

  test('that was shown twice is refused with both readings, and answered once one is chosen', async () => {
    const ambiguous = { command: 'chart', local: '1945-10-14T23:30', place: 'Delhi' }
    const refused = await answerLine(JSON.stringify(ambiguous), withPlaces)
    expect(refused).toMatchObject({
      error: { code: 'ambiguous', choices: [{ id: 'earlier' }, { id: 'later' }] },
    })
    const chosen = await answerLine(JSON.stringify({ ...ambiguous, disambiguation: 'later' }), withPlaces)
    expect(chosen).toMatchObject({ birthClock: { utc: '1945-10-14T18:00:00.000Z' } })
  })

  test('in a town the table lacks is refused', async () => {
    const line = JSON.stringify({ command: 'chart', ...chennai, place: 'Qqxzzq' })
    expect(await answerLine(line, withPlaces)).toMatchObject({ error: { code: 'INVALID_PLACE' } })
  })
})

test('the first and the last instant of the tables are answered, with what can be said about a minute more', async () => {
  for (const utc of ['1800-01-01T00:00:00Z', '2100-12-31T23:59:59Z']) {
    expect(await run('avakahada', { ...birth, utc })).toHaveProperty('birthTimeEffect.oneMinute.isNone')
  }
})

test.each([
  ['fagan_bradley', 'fagan-bradley'],
  ['True Citra', 'true-citra'],
  ['TRUE_CHITRA', 'true-citra'],
  ['Krishnamurti', 'kp'],
])('the ayanamsa %s is %s', async (spelt, name) => {
  expect(await run('chart', { ...birth, ayanamsa: spelt })).toMatchObject({ conventions: { ayanamsa: name } })
})

test('a custom ayanamsa is a number of degrees at J2000', async () => {
  for (const ayanamsa of ['24', 24]) {
    expect(await run('chart', { ...birth, ayanamsa })).toMatchObject({
      conventions: { ayanamsa: { customDeg: 24 } },
    })
  }
})

test('every command has its own name, explains each parameter and shows an example of its own', () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  for (const { name, summary, parameters, example } of commands) {
    for (const text of [summary, ...Object.values(parameters)]) expect(text).toMatch(/\w/)
    expect(example.startsWith(`${name} `)).toBe(true)
  }
})
