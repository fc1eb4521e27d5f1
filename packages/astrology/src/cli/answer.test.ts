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
    [JSON.stringify({ command: 'chart', ...birth, lat: '0x10' }), 'in decimal figures'],
    [JSON.stringify({ command: 'chart', ...birth, lat: '1,5' }), 'in decimal figures'],
    [JSON.stringify({ command: 'western', ...birth, orbs: 'trine:0x5' }), '--orbs takes aspect:degrees'],
    [JSON.stringify({ command: 'chart', ...birth, utc: '' }), '--utc is empty'],
    [JSON.stringify({ command: 'chart', ...birth, utc: '1999-12-31T23:59:60Z' }), 'no leap second was added'],
    [JSON.stringify({ command: 'tarot', seed: '' }), '--seed is empty'],
    [JSON.stringify({ command: 'tarot', seed: ' ' }), '--seed is empty'],
    [JSON.stringify({ command: 'tarot', seed: 42 }), '--seed must be text'],
    [
      JSON.stringify({ command: 'match', groom: birth, bride: birth, utc: birth.utc }),
      'The groom is given twice',
    ],
    [
      JSON.stringify({ command: 'match', groom: birth, 'groom-utc': birth.utc }),
      '"groom-utc" is given twice',
    ],
    [
      '{"command":"ingress","body":"sun","from":"2026-01-01","to":"2026-02-01","zodiac":"tropical","ayanamsa":"kp"}',
      'contradict',
    ],
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
    const byUtc = await run('dasha', { ...birth, 'caller-zone': 'Asia/Kolkata' })
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

  test.each([
    [{ lat: 50 }, '--place and --lat contradict each other: Chennai is at 13.0878, 80.2785'],
    [{ lon: 0 }, '--place and --lon contradict each other'],
    [{ zone: 'Europe/London' }, 'Chennai is in Asia/Kolkata, and --zone says Europe/London'],
    [{ utc: '1996-12-07T05:04:00Z' }, '--utc or --local, not both'],
    [{ local: '1996-12-07T10:34+05:30' }, '--local is the clock of the place and has no offset'],
  ])('with %j beside the town is refused, naming the two', async (other, reason) => {
    const line = JSON.stringify({ command: 'chart', ...chennai, ...other })
    expect(await answerLine(line, withPlaces)).toEqual({
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining(reason) },
    })
  })

  test('with coordinates within the town is answered for them', async () => {
    const line = JSON.stringify({ command: 'chart', ...chennai, lat: 13.05, lon: '80.25' })
    expect(await answerLine(line, withPlaces)).toMatchObject({ place: { latitudeDeg: 13.05 } })
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

const saturnIn2027 = { ...birth, from: '2028-01-01', to: '2025-01-01' }

test.each(['sade-sati', 'doshas'])('%s refuses a span that ends before it begins', async (command) => {
  expect(await answer({ command, ...saturnIn2027 })).toEqual({
    error: { code: 'INVALID_DATE', message: 'The span ends before it begins.' },
  })
})

test('a byte-order mark before a batch line is no part of it', async () => {
  const line = JSON.stringify({ command: 'chart', ...birth })
  expect(await answerLine(`\uFEFF${line}`, withoutPlaces)).toEqual(await answer(line))
})

test.each([
  ['1999-01-01T05:29:60+0530', '1999-01-01T00:00:00.000Z'],
  ['1998-12-31T23:59:60Z', '1999-01-01T00:00:00.000Z'],
  ['1996-12-07T10:34+0530', '1996-12-07T05:04:00.000Z'],
  ['1996-12-07T10:34:00+05', '1996-12-07T05:34:00.000Z'],
  ['1996-12-07 05:04Z', '1996-12-07T05:04:00.000Z'],
])('the moment %s is %s', async (utc, expected) => {
  expect(await run('chart', { ...birth, utc })).toMatchObject({ utc: expected })
})

test.each([
  ['varga', { varga: 'd9' }, { varga: 'D9' }],
  ['chart', { houses: 'whole sign' }, { conventions: { houseSystem: 'wholeSign' } }],
  ['chart', { node: 'True' }, { conventions: { node: 'true' } }],
  [
    'chart',
    { zone: '+0530', utc: undefined, local: '1996-12-07T10:34' },
    { utc: '1996-12-07T05:04:00.000Z' },
  ],
])('%s takes %j', async (command, values, expected) => {
  expect(await run(command, { ...birth, ...values })).toMatchObject(expected)
})

/** Saturn enters Mesha 2027-06-02 23:58:14 UTC (Swiss Ephemeris, Lahiri). */
describe('dates', () => {
  const mumbai = { local: '1992-11-05T04:10', place: 'Mumbai', from: '2026-01-01', to: '2027-08-01' }
  const said = async (values: object) => {
    const answered = await runCommand('sade-sati', { ...mumbai, ...values }, withPlaces)
    return (answered['spoken'] as { en: string; hi: string }[])[0]
  }

  test('are said and shown by the clock of the birthplace', async () => {
    expect(await said({})).toMatchObject({
      en: expect.stringContaining('to 3 June 2027'),
      hi: expect.stringContaining('3 जून 2027'),
    })
    expect(await runCommand('sade-sati', mumbai, withPlaces)).toMatchObject({
      utc: '1992-11-04T22:40:00.000Z',
      periods: [{ end: expect.stringMatching(/^2027-06-03T05:28:1\d\.\d{3}\+05:30$/) }],
    })
  })

  test('go by the caller’s zone where it is given', async () => {
    expect(await said({ 'caller-zone': 'America/New_York' })).toMatchObject({
      en: expect.stringContaining('to 2 June 2027'),
    })
  })

  test('of risings and ingresses carry the zone too', async () => {
    const sunrise = await runCommand('rise-set', { from: '2026-04-16', place: 'Delhi' }, withPlaces)
    expect(sunrise).toMatchObject({ rise: expect.stringMatching(/\+05:30$/) })
    const span = { body: 'sun', from: '2026-01-01', to: '2026-02-01' }
    expect(await run('ingress', { ...span, 'caller-zone': 'Asia/Kolkata' })).toMatchObject({
      ingresses: [expect.objectContaining({ utc: expect.stringMatching(/\+05:30$/) })],
    })
  })
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
