import type { Command } from '../command.ts'
import { ashtakavarga } from './ashtakavarga.ts'
import { chart } from './chart.ts'
import { dasha } from './dasha.ts'
import { doshas } from './doshas.ts'
import { eclipses } from './eclipses.ts'
import { ingress } from './ingress.ts'
import { kundli } from './kundli.ts'
import { match } from './match.ts'
import { numerology } from './numerology.ts'
import { riseSet } from './rise-set.ts'
import { shadbala } from './shadbala.ts'
import { stations } from './stations.ts'
import { tarot } from './tarot.ts'
import { transits } from './transits.ts'
import { varga } from './varga.ts'
import { yogas } from './yogas.ts'

/** Every command of `astro`, in the order of its help. */
export const commands: readonly Command[] = [
  chart,
  transits,
  kundli,
  varga,
  dasha,
  yogas,
  doshas,
  ashtakavarga,
  shadbala,
  match,
  numerology,
  tarot,
  ingress,
  stations,
  eclipses,
  riseSet,
]
