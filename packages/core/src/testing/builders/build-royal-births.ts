import { BirthProfile, PlaceId, type Place } from '@astrovoice/contracts'
import type { Town } from '../../births/index.ts'

const england = { region: 'England', countryCode: 'GB', timeZone: 'Europe/London', population: 9_000 }

/** Sandringham, where Diana was born. */
export const sandringham: Town = {
  ...england,
  id: PlaceId.parse('2638690'),
  name: 'Sandringham',
  latitudeDeg: 52 + 50 / 60,
  longitudeDeg: 0.5,
}
const london: Place = {
  ...england,
  id: PlaceId.parse('2643743'),
  name: 'London',
  latitudeDeg: 51.5,
  longitudeDeg: -10 / 60,
}

/**
 * Two births with published charts (AstroDatabank, both rated A). Tropical Moons at 0°26′ Taurus and 25°02′ Aquarius:
 * with the Lahiri ayanamsa of 23°09′ and 23°19′ they are in Ashwini 3 and Dhanishta 3.
 */
export const charles = BirthProfile.parse({
  id: '6a0c9f0e-3b0b-4c57-8f43-0c7b1f5be001',
  name: 'Charles',
  date: '1948-11-14',
  time: '21:14',
  utc: '1948-11-14T21:14:00Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: london,
})
export const diana = BirthProfile.parse({
  id: '6a0c9f0e-3b0b-4c57-8f43-0c7b1f5be002',
  name: 'Diana Frances',
  date: '1961-07-01',
  time: '19:45',
  utc: '1961-07-01T18:45:00Z',
  createdAt: '2026-01-02T00:00:00Z',
  place: sandringham,
})
