import { saturnPhaseOf } from '../jyotish/doshas/sade-sati.ts'
import { inHouseOf } from '../jyotish/evidence.ts'
import type { Transit } from '../jyotish/gochar.ts'
import type { Graha } from '../jyotish/grahas.ts'
import type { Claim } from '../rules/claim.ts'
import type { Rule } from '../rules/rule.ts'
import { claimOf, meaningOf, ruleNamed, stated } from './claims.ts'
import type { Meaning, Stated } from './meaning.ts'
import { TRANSIT_MEANING_RULES } from './period-effect-rules.ts'
import { GRAHA_MATTERS } from './tables/grahas.ts'
import { SLOW_TRANSITS } from './tables/periods.ts'
import { type Effect, readEffect } from './theme.ts'

type Lines = { readonly lines: readonly Stated[]; readonly claims: readonly Claim[] }
const NO_LINES: Lines = { lines: [], claims: [] }

const effectOf = ({ graha, houseFromMoon, favourableHouse }: Transit): Effect => {
  const row = SLOW_TRANSITS[graha === 'ketu' ? 'rahu' : graha]?.[houseFromMoon - 1]
  if (row !== undefined) return readEffect(row)
  const { strong, weak } = GRAHA_MATTERS[graha]
  return favourableHouse
    ? { gives: readEffect(strong).gives, care: [] }
    : { gives: [], care: readEffect(weak).gives }
}

const ruleOf = (graha: Graha): Rule =>
  ruleNamed(TRANSIT_MEANING_RULES, graha in TRANSIT_MEANING_RULES ? graha : 'goodHouse')

/** A good transit that another graha obstructs. */
const sayVedha = ({ graha, houseFromMoon, favourableHouse, obstructedBy }: Transit): Lines => {
  if (!favourableHouse || obstructedBy.length === 0) return NO_LINES
  const evidence = inHouseOf(graha, houseFromMoon, 'moon')
  const figures = { obstructedBy: obstructedBy.join(' ') }
  const claim = claimOf(TRANSIT_MEANING_RULES.vedha, evidence, figures, graha)
  return { lines: [stated({ is: 'vedha', by: obstructedBy }, claim)], claims: [claim] }
}

/** Saturn's sade sati or dhaiya, when he makes one from this house. */
const saySaturnPeriod = ({ graha, houseFromMoon }: Transit): Lines => {
  const phase = graha === 'saturn' ? saturnPhaseOf(houseFromMoon) : undefined
  if (!phase) return NO_LINES
  const evidence = inHouseOf(graha, houseFromMoon, 'moon')
  const claim = claimOf(TRANSIT_MEANING_RULES.saturnPeriod, evidence, { houseFromMoon, phase })
  return { lines: [stated({ is: 'saturn-period', phase }, claim)], claims: [claim] }
}

/** What a transit is held to bring, counted from the natal Moon. */
export const readTransit = (transit: Transit): Meaning => {
  const { graha, houseFromMoon } = transit
  const evidence = inHouseOf(graha, houseFromMoon, 'moon')
  const claim = claimOf(ruleOf(graha), evidence, { houseFromMoon, graha }, graha)
  const [period, vedha] = [saySaturnPeriod(transit), sayVedha(transit)]
  return meaningOf(
    `transit.${graha}`,
    [
      stated({ is: 'transit', graha, house: houseFromMoon }, claim),
      ...period.lines,
      stated({ is: 'effect', of: 'placement', ...effectOf(transit) }, claim),
      ...vedha.lines,
    ],
    [claim, ...period.claims, ...vedha.claims],
  )
}
