import type { Slots } from './slots.ts'

type Values = Record<string, string>

const grahaNames = ['sun', 'moon', 'mars', 'mercury', 'jupiter', 'venus', 'saturn', 'rahu', 'ketu']
const bodies = grahaNames.slice(0, 7)

/** Placements of one graha, of which one stands wrongly where the turn is wrong. */
function placements(slots: Slots, graha: string, wrong: string | null): Values {
  const { facts, names } = slots
  const place = facts.grahas[graha]!
  const houses = Array.from({ length: 12 }, (_, i) => i + 1)
  const house = wrong === 'house' ? slots.other(houses, place.house) : place.house
  const sign = wrong === 'sign' ? slots.other(Object.keys(names.sign), place.sign) : place.sign
  const degree = wrong === 'degree' ? (place.degree + 4 + slots.random(20)) % 30 : place.degree
  const isBack = place.retrograde !== (wrong === 'retrograde')
  const motion = isBack ? 'retrograde' : 'direct'
  const backwards = isBack ? 'backwards' : 'forward'
  const dignity = wrong === 'dignity' ? slots.other(['exalted', 'debilitated'], place.dignity) : place.dignity
  return {
    g: slots.name('graha', graha),
    s: slots.name('sign', sign),
    h: slots.house(house),
    hn: String(house),
    d: String(Math.floor(degree)),
    R: slots.name('motion', motion),
    Rm: backwards,
    ...(dignity in names.dignity && { D: slots.name('dignity', dignity) }),
  }
}

function periods(slots: Slots, wrong: string | null): Values {
  const { facts } = slots
  const [maha, antar] = facts.dashaRunning.periods
  const within = facts.vimshottari.find(({ start }) => start === maha!.start)?.antardashas ?? []
  const next = within[within.findIndex(({ start }) => start === antar!.start) + 1]
  // Another lord that neither runs nor comes next.
  const busy = [maha!.lord, antar!.lord, next?.lord]
  const idle = () => slots.pick(grahaNames.filter((each) => !busy.includes(each)))
  const isDate = wrong !== 'date' && wrong !== 'window'
  return {
    m: slots.name('graha', wrong === 'dasha' ? idle() : maha!.lord),
    a: slots.name('graha', wrong === 'dasha' ? idle() : antar!.lord),
    ...(next && { x: slots.name('graha', wrong === 'next' ? idle() : next.lord) }),
    MS: slots.date(maha!.start, isDate),
    ME: slots.date(maha!.end, isDate),
    AS: slots.date(antar!.start, isDate),
    AE: slots.date(antar!.end, isDate),
  }
}

function birth(slots: Slots, house: number, wrong: string | null): Values {
  const { facts, names } = slots
  const signs = Object.keys(names.sign)
  const { sign, lord } = facts.houses[String(house)]!
  const moon = facts.grahas['moon']!
  const stars = Object.values(facts.grahas).map(({ nakshatra }) => nakshatra)
  const star = wrong === 'nakshatra' ? slots.other(stars, moon.nakshatra) : moon.nakshatra
  const seventh = facts.houses['7']!.lord
  return {
    lg: slots.name(
      'sign',
      wrong === 'ascendant' ? slots.other(signs, facts.ascendant.sign) : facts.ascendant.sign,
    ),
    hs: slots.name('sign', wrong === 'house-sign' ? slots.other(signs, sign) : sign),
    L: slots.name('graha', wrong === 'lord' ? slots.other(bodies, lord) : lord),
    L7: slots.name('graha', wrong === 'refer' ? slots.other(bodies, seventh) : seventh),
    n: slots.nakshatra(star),
    p: names.pada[slots.language][moon.pada - 1]!,
  }
}

/** Values for the slots of a template. `wrong` names the kind that stands wrongly; null for a right turn. */
export function fillTemplate(
  template: string,
  kind: string,
  slots: Slots,
  wrong: string | null,
): string | null {
  const graha = grahaFor(template, kind, slots)
  if (!graha) return null
  const place = slots.facts.grahas[graha]!
  const isLord = ['lord', 'house-sign'].includes(kind)
  const house = isLord ? 1 + slots.random(12) : place.house
  const isOfHouse = template.includes('{h}') || template.includes('{L7}')
  const told =
    kind === 'refer' && wrong
      ? isOfHouse
        ? 'house'
        : 'sign'
      : kind === 'house-of-two' && wrong
        ? 'house'
        : wrong
  const values: Values = {
    ...placements(slots, graha, told),
    ...periods(slots, wrong),
    ...birth(slots, house, wrong),
    ...(isLord && { h: slots.house(house) }),
    ...others(slots, graha),
  }
  const text = template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '\u0000')
  return text.includes('\u0000') ? null : text
}

function grahaFor(template: string, kind: string, slots: Slots): string | null {
  const { facts } = slots
  const all = Object.keys(facts.grahas)
  if (kind === 'retrograde' || kind === 'combust') return slots.pick(bodies.slice(2))
  if (kind === 'dignity') {
    const told = bodies.filter((each) => ['exalted', 'debilitated'].includes(facts.grahas[each]!.dignity))
    return told.length > 0 ? slots.pick(told) : null
  }
  if (!template.includes('{g2}')) return slots.pick(all)
  const paired = all.filter((each) => companions(slots, each).length > 0)
  return paired.length > 0 ? slots.pick(paired) : null
}

const companions = ({ facts }: Slots, graha: string): string[] =>
  Object.keys(facts.grahas).filter(
    (each) => each !== graha && facts.grahas[each]!.house === facts.grahas[graha]!.house,
  )

function others(slots: Slots, graha: string): Values {
  const { facts, names } = slots
  const place = facts.grahas[graha]!
  const houses = Array.from({ length: 12 }, (_, i) => i + 1)
  const near = companions(slots, graha)
  return {
    ...(near.length > 0 && { g2: slots.name('graha', slots.pick(near)) }),
    s2: slots.name('sign', slots.other(Object.keys(names.sign), place.sign)),
    h2: slots.house(slots.other(houses, place.house)),
    m2: slots.name('graha', slots.pick(grahaNames)),
  }
}
