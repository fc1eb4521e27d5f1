import { expect, test } from '@jest/globals'
import { BirthProfile, Card, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools } from '../reading-tools.ts'

const profile = BirthProfile.parse({
  id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
  name: 'Asha',
  date: '1990-05-15',
  time: '10:30',
  utc: '1990-05-15T05:00:00Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: {
    id: '1259229',
    name: 'Pune',
    region: 'Maharashtra',
    countryCode: 'IN',
    latitudeDeg: 18.52,
    longitudeDeg: 73.86,
    timeZone: 'Asia/Kolkata',
  },
})

const asked = [
  ['get_timing', { area: 'marriage' }, 'windows'],
  ['get_day', {}, 'day'],
  ['get_birth_chart', {}, 'chart'],
] as const

test.each(asked.flatMap((row) => Language.options.map((language) => [...row, language] as const)))(
  '%s of %j shows a card of the kind %s in %s, and every claim that it names',
  async (name, args, kind, language) => {
    const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
    const { card, reasons } = await createReadingTools({ profile, language, clock }).run(name, args)
    expect(card?.kind).toBe(kind)
    for (const each of [card, reasons]) {
      if (!each) continue
      expect(Card.parse(each)).toEqual(each)
      if (each.kind === 'chart' || each.kind === 'help') continue
      const known = new Set(each.claims.map(({ id }) => id))
      const named = [...JSON.stringify(each).matchAll(/"claims":\[((?:"[^"]*",?)*)\]/g)]
        .flatMap(([, list = '']) => JSON.parse(`[${list}]`) as unknown[])
        .filter((id) => typeof id === 'string')
      expect(named.filter((id) => !known.has(id))).toEqual([])
    }
  },
)
