import { computeChart } from '../chart/compute-chart.ts'
import type { Chart } from '../chart/chart.ts'
import type { Span } from '../events/span.ts'
import { vimshottari } from '../jyotish/dashas/vimshottari.ts'
import { siderealSky } from '../jyotish/from-chart.ts'
import { shadbalaOf } from '../jyotish/kundli.ts'
import { type Natal, readNatal } from '../jyotish/natal.ts'
import { birthDay } from '../jyotish/shadbala/birth-day.ts'
import { type Area, AREAS } from './area/area.ts'
import { AREA_PLANS } from './area/area-plan.ts'
import { checkSpan } from './check-span.ts'
import { natalFromMoon } from './natal-from-moon.ts'
import { promiseOf } from './promise/promise-of.ts'
import type { AreaPromise, AreaTiming, FindAllWindows, FindWindows, TimingBirth } from './timing.ts'
import { slowSky } from './transits/slow-sky.ts'
import { staysIn } from './transits/stays.ts'
import { areaView } from './windows/area-view.ts'
import { movesOf } from './windows/birth-time-move.ts'
import { buildWindows } from './windows/build-windows.ts'
import { type Segment, segmentsOf } from './windows/segments.ts'
import { withheldOf } from './withheld.ts'

/** Promise of an area in a chart whose time of birth may be unknown. */
const promiseIn = (chart: Chart, natal: Natal, isTimeKnown: boolean): ((area: Area) => AreaPromise) => {
  if (!isTimeKnown) {
    const fromMoon = natalFromMoon(natal)
    return (area) => promiseOf(fromMoon, area)
  }
  const day = birthDay(chart)
  const shadbala = day && shadbalaOf(chart, natal, day)
  return (area) => promiseOf(natal, area, shadbala)
}

/** Segments after an instant: windows before it are withheld. */
const segmentsFrom = (segments: readonly Segment[], fromMs: number): Segment[] =>
  segments.flatMap((segment) => {
    if (segment.toUtcMs <= fromMs) return []
    return segment.fromUtcMs >= fromMs ? [segment] : [{ ...segment, fromUtcMs: fromMs, turns: [] }]
  })

/** Computes what all areas share, once: the chart, its periods, the sky of the span. */
const timingOf = (birth: TimingBirth, span: Span): ((area: Area) => AreaTiming) => {
  const { isTimeKnown = true } = birth
  const chart = computeChart(birth)
  checkSpan(span, birth.utcMs)
  const natal = readNatal(siderealSky(chart))
  const promise = promiseIn(chart, natal, isTimeKnown)
  const sky = slowSky(chart.conventions.ayanamsa, span.fromMs)
  const stays = { jupiter: staysIn(sky, 'jupiter', span), saturn: staysIn(sky, 'saturn', span) }
  const moon = { birthUtcMs: birth.utcMs, moonLongitudeDeg: chart.sidereal.moon }
  const segments = segmentsOf(isTimeKnown ? vimshottari(moon, 3) : [], stays, span)
  const moveOf = movesOf(birth, chart)
  return (area) => {
    const withheld = withheldOf(area, birth.utcMs, span.fromMs)
    const view = areaView(natal, area, isTimeKnown)
    const ofArea = promise(area)
    return {
      area,
      span,
      promise: ofArea,
      windows: buildWindows({
        view,
        promise: ofArea,
        segments: withheld ? segmentsFrom(segments, withheld.untilUtcMs) : segments,
        sky,
        moveOf,
      }),
      tone: AREA_PLANS[area].tone,
      isTimeKnown,
      ...(withheld && { withheld }),
    }
  }
}

/**
 * Promise and windows of one area of life. Periods of Vimshottari to the third level are joined with transits of
 * Jupiter and Saturn; a window holds while both speak. Weak promises and spans without windows are answers.
 */
export const findWindows: FindWindows = (birth, area, span) => timingOf(birth, span)(area)

/** The same for all areas, which share the charts and the sky of the span. */
export const findAllWindows: FindAllWindows = (birth, span) => {
  const timing = timingOf(birth, span)
  return Object.fromEntries(AREAS.map((area) => [area, timing(area)])) as ReturnType<FindAllWindows>
}
