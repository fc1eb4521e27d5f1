import { figure, type Label, phrase } from '../jyotish/index.ts'
import type { Vrat } from '../panchang/index.ts'
import { sayClock } from './say-panchang.ts'

const ON = phrase('{0}: {1}.', '{0}: {1}।', '{0}: {1}.')
const BROKEN = phrase(
  '{0}: {1}, broken on {2} from {3} to {4}.',
  '{0}: {1}, पारण {2} को {3} से {4} तक।',
  '{0}: {1}, paran {2} ko {3} se {4} tak.',
)
const VAISHNAVA = phrase(
  '{0}: {1}; vaishnavas on {2}.',
  '{0}: {1}; वैष्णव {2} को।',
  '{0}: {1}; vaishnav {2} ko.',
)
const MOONRISE = phrase('{0}: {1}, moonrise {2}.', '{0}: {1}, चंद्रोदय {2}।', '{0}: {1}, chandroday {2}.')

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A vrat with its date and what is kept by the clock. */
export const sayVrat = (vrat: Vrat, zone: string): Label => {
  const [date, name] = [figure(vrat.date), vrat.label]
  const clock = (utcMs: number): Label => sayClock(utcMs, zone)
  if (vrat.kind === 'sankashti' && vrat.moonriseMs !== null)
    return MOONRISE(date, name, clock(vrat.moonriseMs))
  if (vrat.kind !== 'ekadashi') return ON(date, name)
  const { smarta, vaishnava } = vrat
  if (smarta.date !== vaishnava.date) return VAISHNAVA(date, name, figure(vaishnava.date))
  const { startMs, endMs } = smarta.parana
  return BROKEN(date, name, figure(dayAfter(smarta.date)), clock(startMs), clock(endMs))
}
