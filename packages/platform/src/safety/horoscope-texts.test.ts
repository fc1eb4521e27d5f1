import { beforeAll, describe, expect, test } from '@jest/globals'
import type { BirthProfile, Horoscope, Language, MoonSign } from '@astrovoice/contracts'
import { MoonSign as moonSigns, PlaceId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  checkSentence,
  createHoroscopes,
  readBirth,
  readChartFacts,
  nowOf,
  readOutputs,
  type Horoscopes,
  judge,
  type ReadClaim,
} from '@astrovoice/core'
import { createSafetyReader } from '@astrovoice/core/safety'
import { findHindiFaults } from './testing/hindi-faults.ts'
import { readSafetyWeights } from './index.ts'

const place = {
  id: PlaceId.parse('1259229'),
  name: 'Pune',
  region: 'Maharashtra',
  countryCode: 'IN',
  latitudeDeg: 18.51957,
  longitudeDeg: 73.85535,
  timeZone: 'Asia/Kolkata',
}
const languages: readonly Language[] = ['en', 'hi', 'hinglish']
const nowMs = Date.parse('2026-11-30T06:30:00Z')
const hourMs = 3_600_000
const dayMs = 24 * hourMs

const bornAt = (utcMs: number): BirthProfile => {
  const local = new Date(utcMs + 5.5 * hourMs).toISOString()
  return {
    id: '0197c2a0-0000-7000-8000-000000000002' as BirthProfile['id'],
    name: 'Asha',
    date: local.slice(0, 10),
    time: local.slice(11, 16),
    isTimeApproximate: false,
    partOfDay: null,
    gender: null,
    relation: 'self',
    guardianAgreedAt: null,
    place,
    utc: new Date(utcMs).toISOString(),
    createdAt: '2026-01-01T00:00:00.000Z',
    birthChangedAt: null,
  }
}

/** A birth whose Moon is in a sign: she is in each for two days or more of a month. */
function bornUnder(sign: MoonSign): BirthProfile {
  const days = Array.from({ length: 28 }, (_, i) => bornAt(Date.UTC(1990, 4, 1 + i, 5)))
  return days.find((profile) => readBirth(profile).natal.grahas.moon.sign === sign)!
}

interface Generated {
  readonly horoscope: Horoscope
  readonly language: Language
  readonly profile: BirthProfile
}

const isoDate = (days: number) => new Date(nowMs + days * dayMs).toISOString().slice(0, 10)

function* generate(horoscopes: Horoscopes): Generator<Generated> {
  for (const language of languages) {
    for (const sign of moonSigns.options) {
      const profile = bornUnder(sign)
      for (let day = 0; day < 16; day++) {
        const asked = { period: 'day', date: isoDate(day * 3), language } as const
        yield { horoscope: horoscopes.ofSign(sign, asked), language, profile }
      }
      for (const period of ['week', 'month', 'year'] as const)
        yield { horoscope: horoscopes.ofSign(sign, { period, language }), language, profile }
    }
    for (let person = 0; person < 120; person++) {
      // Births through sixty years, at every hour.
      const profile = bornAt(Date.UTC(1940, 0, 3) + person * 182.625 * dayMs + person * 1.7 * hourMs)
      const asked = { period: 'day', date: isoDate(person % 40), language } as const
      yield { horoscope: horoscopes.ofPerson(profile, null, asked), language, profile }
    }
  }
}

const textsOf = ({ sentences, uses }: Horoscope): string[] => [
  ...sentences.map(({ text }) => text),
  ...uses.map(({ reason }) => reason),
]

/** The reader takes a sentence, or what stands on one side of a “but”. */
const clausesOf = (text: string) => text.split(/(?<=[.!?।])\s+|, (?:but|लेकिन|lekin) /)

let generated: readonly Generated[]
beforeAll(async () => {
  const clock = new ManualClock(nowMs)
  generated = [...generate(await createHoroscopes({ clock, isSayable: () => true }))]
})

describe('of a thousand horoscopes and more', () => {
  test('there are a thousand', () => {
    expect(generated.length).toBeGreaterThanOrEqual(1000)
  })

  test('no sentence meets a rule of safety for what astrologers say', () => {
    const read = createSafetyReader(readSafetyWeights())
    const texts = new Set(generated.flatMap(({ horoscope }) => textsOf(horoscope)))
    expect([...texts].filter((text) => read(text, 'astrologer').length > 0)).toEqual([])
  })

  test('gender and number agree in every Hindi sentence, which names no gender of the caller', () => {
    const hindi = generated.filter(({ language }) => language === 'hi')
    const texts = new Set(hindi.flatMap(({ horoscope }) => textsOf(horoscope)))
    expect([...texts].flatMap(findHindiFaults)).toEqual([])
  })

  test('every claim about the sky of a day is what is computed apart from the horoscope', () => {
    const wrong = generated
      .filter(({ horoscope }) => horoscope.period === 'day')
      .flatMap((each) =>
        textsOf(each.horoscope)
          .flatMap(clausesOf)
          .flatMap((text) => findUngrounded(each, text)),
      )
    expect(wrong).toEqual([])
  })
})

/** Moments of a day, three hours apart: the Moon may be in several stars and signs in it. */
const momentsOf = (date: string) => Array.from({ length: 9 }, (_, i) => Date.parse(date) + i * 3 * hourMs)

function createKept<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

const chartOf = createKept((key: string) => {
  const [utc = '', date = ''] = key.split(' ')
  return readChartFacts(bornAt(Date.parse(utc)), undefined, Date.parse(date) + 6.5 * hourMs)
})
/** Where the grahas stand through a date is the same for all. */
const skiesOf = createKept((date: string) =>
  momentsOf(date).map((ms) => readChartFacts(bornAt(Date.UTC(1990, 4, 15)), undefined, ms).now),
)
const nothing = readOutputs([], nowOf('2026-11-30'), (ms) => new Date(ms).toISOString().slice(0, 10))

/** A horoscope speaks of its day; the reader takes “the Moon is in Leo” as said of a birth. */
function asOfDay(claim: ReadClaim): ReadClaim {
  if (claim.kind === 'nakshatra' && claim.of === 'moon' && claim.nakshatra !== null)
    return { kind: 'moon-of-day', nakshatra: claim.nakshatra, on: null }
  return 'frame' in claim && claim.frame === 'birth' ? { ...claim, frame: 'now' } : claim
}

/** Claims of a text that hold at no moment of its day. */
function findUngrounded({ horoscope, profile, language }: Generated, text: string): string[] {
  const chart = chartOf(`${profile.utc} ${horoscope.from}`)
  const claims = checkSentence(text, language, { chart, outputs: nothing }).map(({ claim }) => asOfDay(claim))
  const holds = (claim: ReadClaim) =>
    skiesOf(horoscope.from).some(
      (now) => judge({ chart: { ...chart, now }, outputs: nothing }, claim, claims) === 'grounded',
    )
  return (
    claims
      // No horoscope speaks of points: “your Mitra tara, a good one” is read as one point of a match.
      .filter((claim) => claim.kind !== 'score' && !holds(claim))
      .map((claim) => `${horoscope.from} ${text} ${JSON.stringify(claim)}`)
  )
}
