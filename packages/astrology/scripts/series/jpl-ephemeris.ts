import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { add, scale, subtract } from '../../src/ephemeris/vector.ts'
import type { Vector } from '../../src/ephemeris/vector.ts'

/** JPL DE423 (Folkner 2010), years 1800 to 2200, as PyPI `de423` ships it. */
const firstJd = 2_378_480.5
const lastJd = 2_524_624.5
const kmPerAu = 149_597_870.6996262
const earthToMoonMass = 81.30056941599857

type Name = 'mercury' | 'venus' | 'mars' | 'jupiter' | 'saturn' | 'uranus' | 'neptune'
type File = Name | 'sun' | 'moon' | 'earthmoon'

/** Heliocentric places (au, ICRF) at a Julian day (TDB), read from the folder of the unpacked package. */
export function readJplEphemeris(folder: string): (planet: Name | 'earth', jd: number) => Vector {
  const read = new Map<File, (jd: number) => Vector>()
  const at = (file: File, jd: number): Vector => {
    let place = read.get(file)
    if (!place) read.set(file, (place = readPlaces(join(folder, `jpl-${file}.npy`))))
    return place(jd)
  }
  const earth = (jd: number): Vector =>
    add(at('earthmoon', jd), scale(at('moon', jd), -1 / (1 + earthToMoonMass)))
  return (planet, jd) => {
    const place = planet === 'earth' ? earth(jd) : at(planet, jd)
    return scale(subtract(place, at('sun', jd)), 1 / kmPerAu)
  }
}

/** One body's file: Chebyshev coefficients (km) of equal stretches of time, by stretch and axis. */
function readPlaces(path: string): (jd: number) => Vector {
  const bytes = readFileSync(path)
  const headerLength = bytes.readUInt16LE(8)
  const header = bytes.toString('latin1', 10, 10 + headerLength)
  const shape = /'<f8', 'fortran_order': False, 'shape': \((\d+), 3, (\d+)\)/.exec(header)
  if (shape === null) throw new Error(`${path} is not a table of the package de423 2010.1.`)
  const [stretches, count] = [Number(shape[1]), Number(shape[2])]
  const stretchDays = (lastJd - firstJd) / stretches
  const coefficient = (index: number): number => bytes.readDoubleLE(10 + headerLength + 8 * index)
  return (jd) => {
    const stretch = Math.min(Math.floor((jd - firstJd) / stretchDays), stretches - 1)
    const x = (2 * (jd - firstJd)) / stretchDays - 2 * stretch - 1
    const axis = (number: number): number => {
      let [value, t, next] = [0, 1, x]
      for (let order = 0; order < count; order++) {
        value += coefficient((stretch * 3 + number) * count + order) * t
        ;[t, next] = [next, 2 * x * next - t]
      }
      return value
    }
    return [axis(0), axis(1), axis(2)]
  }
}
