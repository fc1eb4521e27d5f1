import { getKundli, getPanchangam, Observer } from '@ishubhamx/panchangam-js'
import { Body, Ecliptic, GeoVector, MakeTime, SiderealTime } from 'astronomy-engine'
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

/** The same questions put to other libraries; the times of day are UTC. */
export function peerWork(place: { latitudeDeg: number; longitudeDeg: number }) {
  const observer = new Observer(place.latitudeDeg, place.longitudeDeg, 0)
  return {
    'astronomy-engine: ten bodies and sidereal time, no houses': (date: Date) => {
      const time = MakeTime(date)
      return [SiderealTime(time), ...geocentric.map((body) => Ecliptic(GeoVector(body, time, true)).elon)]
    },
    'circular-natal-horoscope-js: a Placidus chart': (date: Date) =>
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
    'panchangam-js: a kundli': (date: Date) => getKundli(date, observer),
    'panchangam-js: a panchang': (date: Date) => getPanchangam(date, observer),
  }
}
