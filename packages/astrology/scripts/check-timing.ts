/**
 * Prints how many dated events of public lives fall into windows of their area, beside the share of adult life that
 * the windows cover: what chance alone would give. A report, not a claim that windows foretell.
 *
 *   npm run -s -w packages/astrology check:timing [-- --json]
 */
import { type Area, AREAS, findWindows } from '../src/timing/index.ts'
import { KNOWN_DATES, type KnownDate } from './timing/known-dates.ts'

const yearMs = 365.25 * 86_400_000
const lastYear = Date.UTC(2027, 0, 1)

/** The window that holds the event, and the share of the years from 21 to 60 that windows cover. */
const look = ({ birth, area, on }: KnownDate) => {
  const fromMs = birth.utcMs + 21 * yearMs
  const toMs = Math.min(lastYear, birth.utcMs + 60 * yearMs)
  const span = { fromMs, toMs: Math.max(toMs, Date.parse(on) + 86_400_000) }
  const { windows } = findWindows(birth, area, span)
  const atMs = Date.parse(`${on}T12:00Z`)
  const holding = windows.find(({ fromUtcMs, toUtcMs }) => fromUtcMs <= atMs && atMs < toUtcMs)
  const shareOf = (min: readonly string[]): number =>
    windows
      .filter(({ strength }) => min.includes(strength))
      .reduce((sum, { fromUtcMs, toUtcMs }) => sum + toUtcMs - fromUtcMs, 0) /
    (span.toMs - span.fromMs)
  return {
    strength: holding?.strength ?? 'none',
    covered: shareOf(['strong', 'fair', 'slight']),
    coveredStrong: shareOf(['strong']),
  }
}

const mean = (values: readonly number[]): number =>
  Number((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3))

const summary = (areas: readonly Area[]) => {
  const found = KNOWN_DATES.filter(({ area }) => areas.includes(area)).map(look)
  return {
    events: found.length,
    inWindow: mean(found.map(({ strength }) => (strength === 'none' ? 0 : 1))),
    covered: mean(found.map(({ covered }) => covered)),
    inStrong: mean(found.map(({ strength }) => (strength === 'strong' ? 1 : 0))),
    coveredStrong: mean(found.map(({ coveredStrong }) => coveredStrong)),
  }
}

const asked = AREAS.filter((area) => KNOWN_DATES.some((known) => known.area === area))
const report = { ...Object.fromEntries(asked.map((area) => [area, summary([area])])), all: summary(asked) }

if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else console.table(report)
