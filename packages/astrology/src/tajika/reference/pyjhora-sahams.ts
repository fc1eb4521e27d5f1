import { forEachGraha, GRAHAS } from '../../jyotish/grahas.ts'
import { type Natal, readNatal } from '../../jyotish/natal.ts'

const LONGITUDES = [
  32.656685, 152.826908, 297.666765, 44.568706, 80.366027, 225.87596, 341.175219, 207.757062, 27.757062,
]

/** A made-up chart that PyJHora 4.8.7 was asked for its sahams; run outside the package. */
export const MADE_UP = (): Natal =>
  readNatal({
    ascendantDeg: 25.147952,
    longitudeDeg: forEachGraha((graha) => LONGITUDES[GRAHAS.indexOf(graha)] as number),
    speedDegPerDay: forEachGraha(() => 1),
  })

/** What it answered, in degrees. It exchanges the terms of labha by night, against its own note: left out there. */
export const PYJHORA_SAHAMS = {
  day: {
    punya: 175.318,
    vidya: 264.978,
    shastra: 143.76,
    yasha: 290.196,
    mitra: 130.924,
    mahatmya: 262.799,
    asha: 98.656,
    bhratri: 124.339,
    gaurava: 320.196,
    pitri: 3.666,
    matri: 312.099,
    putra: 312.687,
    karma: 308.246,
    bandhu: 276.89,
    paradesha: 239.93,
    artha: 214.42,
    labha: 9.121,
    vanik: 163.406,
    vivaha: 269.849,
    shraddha: 313.357,
    preeti: 353.589,
    vyapara: 341.639,
  },
  night: {
    punya: 264.978,
    vidya: 175.318,
    shastra: 335.378,
    yasha: 239.76,
    mitra: 50.488,
    mahatmya: 87.837,
    asha: 341.639,
    bhratri: 124.339,
    gaurava: 135.118,
    pitri: 76.629,
    matri: 128.197,
    putra: 127.609,
    karma: 132.05,
    bandhu: 163.406,
    paradesha: 239.93,
    artha: 214.42,
    vanik: 276.89,
    vivaha: 170.447,
    shraddha: 126.939,
    preeti: 314.748,
    vyapara: 341.639,
  },
} as const
