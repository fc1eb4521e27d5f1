import * as panchangam from '@ishubhamx/panchangam-js'
import * as astronomy from 'astronomy-engine'
import { Body } from 'astronomy-engine'
import horoscope from 'circular-natal-horoscope-js'

const geocentric = [
  Body.Sun,
  Body.Moon,
  Body.Mercury,
  Body.Venus,
  Body.Mars,
  Body.Jupiter,
  Body.Saturn,
  Body.Uranus,
  Body.Neptune,
  Body.Pluto,
]

/** Work of one run by the field it is compared with; `date` is another each time. */
export type PeerWork = Readonly<
  Partial<Record<'chartMs' | 'kundliMs' | 'panchangMs' | 'matchMs', (date: Date) => unknown>>
>

/**
 * The same questions put to other libraries, as far as they answer them. astronomy-engine knows no houses and no
 * limbs: its chart is ten longitudes and the sidereal time, its panchang three risings and settings and two tithis.
 */
export function peerWork(place: { latitudeDeg: number; longitudeDeg: number }): Record<string, PeerWork> {
  const at = [place.latitudeDeg, place.longitudeDeg, 0] as const
  const observer = new astronomy.Observer(...at)
  // Its own copy of astronomy-engine takes no other's observer.
  const theirObserver = new panchangam.Observer(...at)
  const kundlis = [0, 1].map((day) =>
    panchangam.getKundli(new Date(Date.UTC(1990, 0, 1 + 40 * day)), theirObserver),
  )
  return {
    'astronomy-engine': {
      chartMs: (date) => {
        const time = astronomy.MakeTime(date)
        return [
          astronomy.SiderealTime(time),
          ...geocentric.map((body) => astronomy.Ecliptic(astronomy.GeoVector(body, time, true)).elon),
        ]
      },
      panchangMs: (date) => [
        astronomy.SearchRiseSet(Body.Sun, observer, 1, date, 2),
        astronomy.SearchRiseSet(Body.Sun, observer, -1, date, 2),
        astronomy.SearchRiseSet(Body.Moon, observer, 1, date, 2),
        astronomy.SearchMoonPhase((date.getUTCDate() % 30) * 12, date, 40),
        astronomy.SearchMoonPhase(((date.getUTCDate() + 1) % 30) * 12, date, 40),
      ],
    },
    'circular-natal-horoscope-js': {
      chartMs: (date) =>
        new horoscope.Horoscope({
          origin: new horoscope.Origin({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth(),
            date: date.getUTCDate(),
            hour: date.getUTCHours(),
            minute: date.getUTCMinutes(),
            latitude: place.latitudeDeg,
            longitude: place.longitudeDeg,
          }),
          houseSystem: 'placidus',
          zodiac: 'sidereal',
        }),
    },
    '@ishubhamx/panchangam-js': {
      kundliMs: (date) => panchangam.getKundli(date, theirObserver),
      panchangMs: (date) => panchangam.getPanchangam(date, theirObserver),
      matchMs: () => panchangam.matchKundli(kundlis[0]!, kundlis[1]!),
    },
  }
}
