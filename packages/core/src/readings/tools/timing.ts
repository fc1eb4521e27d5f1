import { findWindows, type AreaTiming, type Window } from '@astrovoice/astrology/timing'
import { civilDateAt, isoInZone } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { sentence, type Answer, type When } from '../answer/answer.ts'
import { drawWindows } from '../answer/draw-windows.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertOldEnough } from '../areas/age.ts'
import { AreaName, areaNamed } from '../areas/areas.ts'
import { askedSpan, DateArgument, type AskedSpan } from '../areas/asked-span.ts'
import { certaintyOf } from '../areas/certainty.ts'
import { chooseWindow, runAround, type Run } from '../areas/choose-window.ts'
import { mainWitnesses, sayBothSides, sayReasons } from '../areas/evidence.ts'
import { matters, type Matter } from '../areas/matters.ts'
import { sayMonths } from '../areas/say-months.ts'
import { sayBestWithin, sayFound, sayNext, sayNone } from '../areas/say-timing.ts'
import type { SituationName } from '../areas/situation-names.ts'
import { matterOf, mergeSituations, Situation } from '../areas/situations.ts'
import { timingBirthOf } from '../areas/timing-birth.ts'
import { isLagnaSensitive } from '../birth-reading.ts'
import { defineTool, zoneOf, type ReadingContext } from '../reading-tool.ts'

/** How far an open question looks, and how far for the next window when there is none. */
const years = { asked: 5, next: 20 }
const maxWindowsInFacts = 6

export const timingTool = defineTool({
  name: 'get_timing',
  description:
    'When one part of the caller’s life has a good time: a verdict, the months, the reason, one thing to do. Give from and until for “this year”, “in 2028” or “next month”.',
  parameters: z.strictObject({
    area: AreaName,
    from: DateArgument.describe('First day, YYYY-MM-DD; today if absent.'),
    until: DateArgument.describe('Last day, YYYY-MM-DD; five years later if absent.'),
    situation: Situation,
  }),
  compute: ({ area: name, from, until, situation: inCall }, context) => {
    const area = areaNamed(name)
    assertOldEnough(context, area)
    const situation = mergeSituations(inCall, context.told)
    const matter = matterOf(area, situation)
    const asked = askedSpan(context, { from, until }, years.asked)
    const birth = timingBirthOf(context.reading)
    const timing = findWindows(birth, area, asked)
    const window = chooseWindow(timing.windows, context.nowMs)
    const looksOn = !window && timing.tone === 'event'
    const next = looksOn ? findWindows(birth, area, spanAfter(asked, context)).windows[0] : undefined
    const shown = window ?? next
    return giveAnswer(context, {
      answer: answerTiming(context, { timing, matter, window, next }),
      claims: [...timing.promise.evidence, ...(shown ? claimsOf(shown) : [])],
      facts: factsOf(context, timing, { name, matter, situation, next }),
      card: drawWindows({
        timing,
        next,
        nowMs: context.nowMs,
        language: context.language,
        zone: zoneOf(context),
      }),
    })
  },
})

function spanAfter({ toMs }: AskedSpan, context: ReadingContext): AskedSpan {
  const from = civilDateAt(toMs, zoneOf(context))
  return from < '2100' ? askedSpan(context, { from }, years.next) : { fromMs: toMs, toMs }
}

interface Found {
  readonly timing: AreaTiming
  readonly matter: Matter
  readonly window: Window | undefined
  readonly next: Window | undefined
}

function answerTiming(context: ReadingContext, { timing, matter, window, next }: Found): Answer {
  const { nowMs, reading } = context
  const shown = window ?? next
  const why = window ? sayReasons(mainWitnesses(window)) : sayBothSides(timing.promise)
  const verdict = window
    ? sentence(sayFound(matter, window, timing.tone, nowMs), [window.opens.id, window.closes.id])
    : sentence(sayNone(matter, timing, zoneOf(context)))
  const isSensitive = shown ? !shown.movesWithBirthTime.lagnaHolds : isLagnaSensitive(reading)
  return {
    verdict,
    ...(window && { when: sayWhen(context, window, timing.windows) }),
    ...(next && { when: sayWhenNext(context, next) }),
    ...(why && { why }),
    certainty: certaintyOf(reading, isSensitive),
    action: sentence(matters[matter].action),
  }
}

function sayWhen(context: ReadingContext, window: Window, windows: readonly Window[]): When {
  const zone = zoneOf(context)
  const say = ({ fromUtcMs, toUtcMs }: Run) => sayMonths(fromUtcMs, toUtcMs, context.nowMs, zone)
  const run = runAround(windows, window)
  const [whole, best] = [say(run), say(window)]
  const speak = whole.en === best.en ? whole : sayBestWithin(whole, best)
  return { ...sentence(speak, edgesOf(window)), ...daysOf(run, zone) }
}

function sayWhenNext(context: ReadingContext, next: Window): When {
  const zone = zoneOf(context)
  const months = sayMonths(next.fromUtcMs, next.toUtcMs, context.nowMs, zone)
  return { ...sentence(sayNext(months), edgesOf(next)), ...daysOf(next, zone) }
}

const daysOf = ({ fromUtcMs, toUtcMs }: Run, zone: string) => ({
  from: civilDateAt(fromUtcMs, zone),
  until: civilDateAt(toUtcMs - 1, zone),
})

const edgesOf = ({ opens, closes, peaks }: Window) =>
  [opens, closes, ...peaks.slice(0, 2)].map(({ id }) => id)

const claimsOf = ({ opens, closes, evidence, peaks }: Window) => [opens, closes, ...evidence, ...peaks]

interface FactsOfTiming {
  readonly name: string
  readonly matter: Matter
  readonly situation: readonly SituationName[]
  readonly next: Window | undefined
}

function factsOf(
  context: ReadingContext,
  { windows, span, promise, withheld }: AreaTiming,
  { name, matter, situation, next }: FactsOfTiming,
): Record<string, unknown> {
  const iso = (utcMs: number) => isoInZone(utcMs, zoneOf(context))
  const describe = ({ fromUtcMs, toUtcMs, strength, movesWithBirthTime }: Window) => {
    const { startDays, endDays } = movesWithBirthTime
    return {
      from: iso(fromUtcMs),
      to: iso(toUtcMs),
      strength,
      movesByDays: { start: startDays, end: endDays },
    }
  }
  return {
    area: name,
    matter,
    situation,
    promise: promise.strength,
    span: { from: iso(span.fromMs), to: iso(span.toMs) },
    windows: windows.slice(0, maxWindowsInFacts).map(describe),
    next: next ? describe(next) : null,
    withheldUntil: withheld ? iso(withheld.untilUtcMs) : null,
  }
}
