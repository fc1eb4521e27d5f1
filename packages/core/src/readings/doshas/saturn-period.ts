import { sadeSati, saturnPeriodAt, type SaturnPeriod } from '@astrovoice/astrology'
import type { BirthReading } from '../birth-reading.ts'

/** The phase of Sade Sati or the dhaiya that runs at an instant. */
export const saturnPeriodOf = ({ chart }: BirthReading, atMs: number): SaturnPeriod | undefined =>
  saturnPeriodAt(sadeSati(chart, { fromMs: atMs, toMs: atMs + 1 }), atMs)
