import { engineVersion } from '../../src/engine-version.ts'
import { compareLongitudes, compareSolarEclipses, compareSunrises } from './astronomy-engine.ts'
import { compareWithFullSeries, compareWithJpl } from './full-series.ts'
import { measuredTable, swissTable } from './tables.ts'
import type { SwissFigures } from './swiss-figures.ts'

/** 300 moments from 1900 to 2100, spread by the golden section. */
const jds = Array.from(
  { length: 300 },
  (_, index) => 2_415_020.5 + ((index * 0.618033988749895) % 1) * 73_414,
)

/** The whole of docs/astrology-validation.md; all but the Swiss figures is computed here and now. */
export function writeReport(swiss: SwissFigures): string {
  return [
    head,
    swissSection(swiss),
    jplSection(),
    seriesSection(),
    astronomyEngineSection(),
    differencesSection,
  ].join('\n\n')
}

const head = `# How right the astrology engine is

Made by \`npm run -w packages/astrology validate\` for engine ${engineVersion}; do not edit.`

/** Pure, so that a test can tell whether the document shows the figures that are kept. */
export function swissSection(figures: SwissFigures): string {
  return `## Against the ${figures.oracle}

Measured on ${figures.measuredOn} with engine ${figures.engineVersion}. The Swiss Ephemeris is AGPL and stays outside: \`swiss-reference.py\`
(in \`packages/astrology/scripts/validation\`, with its recipe) writes what it answers to random moments of 1900 to
2100, given UT, at places within 60° of the equator, and for the angles also from 66 to 89°; \`validate -- --swiss FILE\`
puts the same questions to the engine and keeps the figures. Houses to 2049; risings with 1013.25 mbar and 15 °C.
"Allowed" is what issue 4 sets.

${swissTable(figures)}

What is left, and why:

- **The Moon**: Delta-T after 2026 (up to 0.6 s apart: no one knows it), and 0.2″ of ELP-MPP02 against DE431. Its speed
  agrees with the finite differences of its longitudes to 0.02″ a day; Swiss speeds stray by 0.3″.
- **Uranus and Neptune** are corrected towards DE423, which differs by as much from DE431.
- **Distances** are as angles (206,265″ × relative difference). The Swiss library stretches the apparent Moon's distance by
  the aberration, 1 part in 10,000; the geometric distance is kept here.
- **Speeds** are furthest apart for planets behind the Sun, whose light each bends by another model of its mass.
- **Sunrise, upper limb**: 34′ of refraction, the almanacs' constant, against Sinclair's formula, 0.5′ less at 15 °C.
- **The true node** is the Moon's speed in latitude divided by the slope of its orbit: 0.03″ a day of the one is 1″ of the other.
- **After 2050** the Swiss library goes over to another model of sidereal time: ascendants drift apart by 2″, at most 8″.`
}

function jplSection(): string {
  return `## Against JPL's DE423, arcseconds

Directions from the Sun on twelve days of 1801 to 2100. DE423 is what the cut series are corrected towards, so this is
what the correction leaves, not an independent check; DE431, above, is one.

${measuredTable(compareWithJpl(), 4)}`
}

function seriesSection(): string {
  return `## Against the full theories, arcseconds

Directions from the Sun (of the Moon: from the Earth) against every term of VSOP87B and ELP-MPP02 as npm
\`astronomia\` has them, before the correction: what cutting and packing the series costs.

${measuredTable(compareWithFullSeries(jds), 4)}

Pluto is integrated from one state of JPL Horizons (DE441) and is within 0.2″ of JPL's states of 1900, 1903 and
2010; its tests hold them.`
}

function astronomyEngineSection(): string {
  const eclipses = compareSolarEclipses()
  const { median, max } = eclipses.seconds
  return `## Against astronomy-engine

Apparent longitudes at the same TT, arcseconds. It promises an arcminute with far shorter series; it shares
neither code nor tables with us, so a blunder on either side would show as degrees.

${measuredTable(compareLongitudes(jds), 2)}

Sunrise (upper limb, 34′ of refraction), seconds, every ninth day of 2015 to 2024, both with our Delta-T:

${measuredTable(compareSunrises(), 2)}

Solar eclipses of 1950 to 2050: ${eclipses.ours} found here, ${eclipses.theirs} there, ${eclipses.sameKind} of one kind. The rest
are those whose axis misses the Earth while the shadow's edge does not: total or annular here, as in NASA's canon,
partial there. Greatest moments are apart by ${median.toFixed(1)} s in the median and ${max.toFixed(1)} s at most.`
}

const differencesSection = `## Where others differ on purpose

- **Drik Panchang's Lahiri** lies 19 to 24″ above the Indian Astronomical Ephemeris' value: pass it as a custom
  ayanamsa to reproduce it. It also cuts times to the minute where others round.
- **Jagannatha Hora** shows true geometric places, without light-time and aberration: its Sun is 20.5″ ahead.
- **Sunrise**: \`upper-limb\` is what almanacs and Drik print; \`hindu\` (centre of the disc, no refraction) comes some
  four minutes later. The Swiss library's "Hindu rising" also leaves out the ecliptic latitude, which for the Moon is
  a quarter of an hour: it is kept here.
- **Nodes**: mean and true differ by up to 1.9°; the default is mean.
- **Nutation** is in both the longitude and the ayanamsa, and cancels. Programs that take only the mean ayanamsa
  from an apparent longitude swing by 17″ in 18.6 years.
- **Delta-T** before 1955 is that of Morrison et al. (2021), from eclipses and occultations; as observed to 2026; then
  a slow growth to 75 s in 2050 and 93 s in 2100, where older formulas have 93 s and 203 s: 1′ of the Moon.
- **UTC stands for UT1**: up to 0.9 s, or 13″ of the ascendant, far less than any recorded birth time.
- **KP**: the 249 rows equal those of VedicAstro 0.2.1 and PyJHora 4.8.7. Significators equal VedicAstro's for the same
  longitudes and cusps. PyJHora's option of an index by 249ths of the circle gives other numbers: rows are not equal.
- **Ekadashi**: of the vaishnava fasts of 2026 in Delhi, the calendar of \`gaurabda\` 0.8.4 has all but one: where Dwadashi
  sees two sunrises it keeps Ekadashi, while the rule here, as Drik Panchang's, takes the day after (24 August).
- **Sahams**: of 60 random charts PyJHora 4.8.7 has 2,136 of 2,580 where they are here. 416 are 30° apart: 341 because
  it counts the way from B to A by signs, 75 were not traced. 28 rest on the lord of Scorpio or Aquarius, which it weighs.
- **Ithasala**: every one of PyJHora's 233 in those charts is found here, but for pairs that it takes to aspect from the
  2nd, 6th, 8th or 12th sign. Its orb is the smaller deeptamsa and here half the sum, so that more are found.
- **Jaimini**: the eight karakas of those charts, 600 arudhas of houses outside Scorpio and Aquarius, and 2,640 argalas
  equal PyJHora's. It does not turn the counting round at Ketu.
- **Parana**: Drik Panchang prints the whole fourth fifth of the day where Hari Vasara ends within it; here it begins
  when Hari Vasara ends.
`
