import { type PersonYear, readYear, YEAR_RULES } from '../../day/index.ts'
import { closed } from '../../jyotish/phrase.ts'
import {
  judgeMatterOfYear,
  monthsOf,
  pairsOf,
  sahamsOf,
  sayMatterOfYear,
  saySaham,
  TAJIKA_MATTERS,
  TAJIKA_ROWS,
  TAJIKA_RULES,
  wholeChartYoga,
} from '../../tajika/index.ts'
import { readAyanamsa } from '../chart-parameters.ts'
import { type Birth, fromBirth } from '../from-birth.ts'
import { birthYearOf, readReturnPlace, readReturnYear, returnHelp } from './return-parameters.ts'

const yearOf = ({ natal, chart, parameters }: Birth): PersonYear =>
  readYear({
    person: { natal, birthUtcMs: chart.utcMs, isTimeKnown: true },
    birthYear: birthYearOf(parameters),
    place: readReturnPlace(parameters),
    ayanamsa: readAyanamsa(parameters),
    beginsIn: readReturnYear(parameters),
  })

const monthsIn = ({ natal, parameters }: Birth, { age, startUtcMs, endUtcMs }: PersonYear) =>
  monthsOf({
    startUtcMs,
    endUtcMs,
    natalSunDeg: natal.grahas.sun.longitudeDeg,
    munthaDeg: (natal.lagna.longitudeDeg + age * 30) % 360,
    place: readReturnPlace(parameters),
    ayanamsa: readAyanamsa(parameters),
  }).map(({ month, startUtcMs: startMs, lagna, muntha }) => ({
    month,
    startMs,
    lagna: lagna.sign,
    muntha: muntha.sign,
  }))

export const varshaphal = fromBirth({
  name: 'varshaphal',
  summary:
    'a year of life by Tajika: muntha, lord of the year, sahams, ithasala and other yogas, mudda dasha, months',
  exampleFlags: '--year 2026 --matter work',
  parameters: { ...returnHelp, matter: `${TAJIKA_MATTERS.join(', ')} (default all)` },
  read: (birth) => {
    const { parameters } = birth
    const year = yearOf(birth)
    const { chart, claims, engineVersion: _version, isByDay, ...told } = year
    const matters = parameters.has('matter') ? [parameters.oneOf('matter', TAJIKA_MATTERS)] : TAJIKA_MATTERS
    const judged = matters.map((matter) => judgeMatterOfYear(chart, matter))
    const sahams = sahamsOf(chart, isByDay)
    return {
      ...told,
      isByDay,
      lagna: chart.lagna,
      wholeChartYoga: wholeChartYoga(chart),
      pairs: pairsOf(chart),
      matters: judged.map(({ claims: _claims, ...each }) => each),
      sahams: Object.fromEntries(
        Object.entries(sahams).map(([name, { sign, degreeInSign, house, lord }]) => [
          name,
          { sign, degreeInSign, house, lord },
        ]),
      ),
      months: monthsIn(birth, year),
      conventions: {
        yearLord: YEAR_RULES.yearLord.holds,
        sahams: TAJIKA_RULES.saham.holds,
        orbs: TAJIKA_RULES.deeptamsa.holds,
      },
      spoken: [
        ...claims.map(({ evidence }) => closed(evidence)),
        ...judged.flatMap(({ matter, standing, claims: [claim] }) => [
          closed(sayMatterOfYear(standing, TAJIKA_ROWS[matter].label)),
          ...(claim ? [closed(claim.evidence)] : []),
        ]),
        ...(['punya', 'karma'] as const).map((name) => closed(saySaham(name, sahams[name]))),
      ],
    }
  },
  facts: (birth) => {
    const { lord, muntha, chart } = yearOf(birth)
    return { 'year.lagna': chart.lagna.sign, 'year.lord': lord.graha, 'muntha.house': muntha.house }
  },
})
