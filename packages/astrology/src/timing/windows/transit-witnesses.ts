import { houseFrom } from '../../jyotish/arc.ts'
import { FAVOURABLE } from '../../jyotish/gochar.ts'
import { drishtiOf } from '../../jyotish/strength/aspects.ts'
import type { Rule } from '../../rules/rule.ts'
import type { SlowGraha } from '../transits/slow-sky.ts'
import { actsOn, bindusIn, bothActOn, SUM_POINT, THE_LAGNA, transitsHouseFromMoon } from '../words.ts'
import type { AreaView, HouseTargets, Target } from './area-view.ts'
import type { Segment } from './segments.ts'
import { TRANSIT_RULES } from './window-rules.ts'
import type { Witness } from './witness.ts'

/** Whether a slow graha in a sign acts on another by presence or full aspect. */
const touches = (graha: SlowGraha, fromSign: number, signIndex: number): boolean =>
  fromSign === signIndex || drishtiOf(graha).includes(houseFrom(fromSign, signIndex))

type Touch = { readonly jupiter: Target | undefined; readonly saturn: Target | undefined }

/** What of a house and its lord each of the two acts on. */
const touchOf = ({ signs }: Segment, { targets }: HouseTargets): Touch => {
  const targetOf = (graha: SlowGraha): Target | undefined =>
    targets.find(({ signIndex }) => touches(graha, signs[graha], signIndex))
  return { jupiter: targetOf('jupiter'), saturn: targetOf('saturn') }
}

const ofBoth = (rule: Rule, points: number, { signs }: Segment, { jupiter, saturn }: Touch): Witness[] => {
  if (!jupiter || !saturn) return []
  const about = `${signs.jupiter}.${signs.saturn}`
  return [{ rule, about, points, evidence: () => bothActOn(signs, jupiter, saturn) }]
}

/** The area's own house counts 4; another of its houses 3. */
const HOUSE_POINTS = [4, 3] as const

/** Both on a house from the lagna; or else Jupiter alone on the first. */
const ofLagna = (segment: Segment, { fromLagna }: AreaView): Witness[] => {
  const touched = fromLagna.map((house) => touchOf(segment, house))
  const both = touched.flatMap((touch, index) =>
    ofBoth(TRANSIT_RULES.doubleTransit, HOUSE_POINTS[index] ?? 3, segment, touch),
  )
  const jupiter = touched[0]?.jupiter
  if (both.length > 0 || !jupiter) return both.slice(0, 1)
  const { signs } = segment
  const evidence = () => actsOn('jupiter', signs.jupiter, jupiter.label)
  return [{ rule: TRANSIT_RULES.jupiterSupports, about: `${signs.jupiter}`, points: 1, evidence }]
}

/** Without a lagna, the Moon is all there is to count from. */
const ofMoon = (segment: Segment, { fromMoon, isTimeKnown }: AreaView): Witness[] =>
  fromMoon.flatMap((house) =>
    ofBoth(TRANSIT_RULES.doubleTransitFromMoon, isTimeKnown ? 1 : 3, segment, touchOf(segment, house)),
  )

const MIN_GOOD_BINDUS = 5

const ofJupiter = ({ signs: { jupiter } }: Segment, view: AreaView): Witness[] => {
  const found: Witness[] = []
  const about = `${jupiter}`
  const bindus = view.jupiterBindus?.[jupiter] ?? 0
  if (bindus >= MIN_GOOD_BINDUS) {
    const evidence = () => bindusIn('jupiter', bindus, jupiter)
    found.push({ rule: TRANSIT_RULES.goodBindus, about, points: 1, evidence, figures: { bindus } })
  }
  const house = houseFrom(view.moonSign, jupiter)
  if (house in FAVOURABLE.jupiter) {
    const evidence = () => transitsHouseFromMoon('jupiter', house)
    found.push({ rule: TRANSIT_RULES.jupiterFromMoon, about, points: 1, evidence, figures: { house } })
  }
  if (view.sumSign !== undefined && [1, 5, 9].includes(houseFrom(view.sumSign, jupiter))) {
    const evidence = () => actsOn('jupiter', jupiter, SUM_POINT)
    found.push({ rule: TRANSIT_RULES.sumPoint, about, points: 1, evidence })
  }
  return found
}

/** Transits that support an event. None unless Jupiter, or both, act on a house of the area. */
export const eventWitnesses = (segment: Segment, view: AreaView): Witness[] => {
  const found = [...ofLagna(segment, view), ...ofMoon(segment, view)]
  return found.length === 0 ? [] : [...found, ...ofJupiter(segment, view)]
}

/** Where Saturn, counted from the natal Moon, strains. */
const STRAINS_FROM_MOON: ReadonlySet<number> = new Set([1, 2, 4, 8, 12])

/** Transits that ask for care of the body. */
export const careWitnesses = ({ signs: { saturn } }: Segment, view: AreaView): Witness[] => {
  const found: Witness[] = []
  const about = `${saturn}`
  if (view.isTimeKnown && touches('saturn', saturn, view.lagnaSign)) {
    const evidence = () => actsOn('saturn', saturn, THE_LAGNA)
    found.push({ rule: TRANSIT_RULES.saturnWeighsOnLagna, about, points: 4, evidence })
  }
  const house = houseFrom(view.moonSign, saturn)
  if (STRAINS_FROM_MOON.has(house)) {
    const evidence = () => transitsHouseFromMoon('saturn', house)
    const points = view.isTimeKnown ? 2 : 3
    found.push({ rule: TRANSIT_RULES.saturnNearMoon, about, points, evidence, figures: { house } })
  }
  return found
}
