import type { Command } from '../command.ts'
import { ashtakavarga } from './ashtakavarga.ts'
import { avakahada } from './avakahada.ts'
import { chart } from './chart.ts'
import { dasha } from './dasha.ts'
import { doshas } from './doshas.ts'
import { draw } from './draw.ts'
import { eclipses } from './eclipses.ts'
import { festivals } from './festivals.ts'
import { ingress } from './ingress.ts'
import { jaimini } from './jaimini.ts'
import { kp } from './kp.ts'
import { kundli } from './kundli.ts'
import { match } from './match.ts'
import { muhurta } from './muhurta.ts'
import { numerology } from './numerology.ts'
import { panchang } from './panchang.ts'
import { place } from './place.ts'
import { progressions } from './progressions.ts'
import { riseSet } from './rise-set.ts'
import { sadeSati } from './sade-sati.ts'
import { shadbala } from './shadbala.ts'
import { solarReturn } from './solar-return.ts'
import { stations } from './stations.ts'
import { synastry } from './synastry.ts'
import { tarot } from './tarot.ts'
import { transits } from './transits.ts'
import { upagrahas } from './upagrahas.ts'
import { varga } from './varga.ts'
import { varshaphal } from './varshaphal.ts'
import { vrats } from './vrats.ts'
import { western } from './western.ts'
import { windows } from './windows.ts'
import { yogas } from './yogas.ts'

/** Every command of `astro`, in the order of its help; `batch` runs them by the line. */
export const commands: readonly Command[] = [
  chart,
  draw,
  varga,
  dasha,
  yogas,
  doshas,
  sadeSati,
  ashtakavarga,
  shadbala,
  avakahada,
  transits,
  windows,
  kundli,
  kp,
  jaimini,
  upagrahas,
  match,
  panchang,
  muhurta,
  festivals,
  vrats,
  western,
  synastry,
  solarReturn,
  varshaphal,
  progressions,
  numerology,
  tarot,
  ingress,
  stations,
  eclipses,
  riseSet,
  place,
]
