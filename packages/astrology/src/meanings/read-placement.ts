import { inHouseOf, ownsHouse } from '../jyotish/evidence.ts'
import type { Graha } from '../jyotish/grahas.ts'
import { lordOfHouse, type Natal, type Placement } from '../jyotish/natal.ts'
import { SIGN_LABELS } from '../jyotish/signs.ts'
import type { Claim } from '../rules/claim.ts'
import { claimOf, meaningOf, ruleNamed, stated } from './claims.ts'
import type { Meaning, Stated } from './meaning.ts'
import { SIGN_RULES } from './meaning-rules.ts'
import { LORD_RULES, PLACEMENT_RULES, STATE_RULES } from './placement-rules.ts'
import type { GrahaState, Statement } from './statement.ts'
import { LORD_IN_HOUSE } from './tables/lords.ts'
import { GRAHA_IN_HOUSE } from './tables/placements.ts'
import { SIGN_TRAITS } from './tables/signs.ts'
import { type Effect, readEffect } from './theme.ts'

/** What says most about how a graha gives; nothing for a friend’s or a neutral sign. */
const stateOf = ({ dignity, isCombust, isRetrograde }: Placement): GrahaState | undefined => {
  if (dignity === 'exalted' || dignity === 'debilitated') return dignity
  if (isCombust) return 'combust'
  if (dignity === 'own' || dignity === 'moolatrikona') return dignity
  if (isRetrograde) return 'retrograde'
  return dignity === 'enemy' ? dignity : undefined
}

const ruleOfState = (state: GrahaState) =>
  state === 'combust' || state === 'retrograde' ? STATE_RULES[state] : STATE_RULES.dignity

/** The figures of a placement: where it stands to a thousandth of a degree. */
const figuresOf = ({ longitudeDeg, house, sign, dignity }: Placement): Claim['figures'] => ({
  longitudeDeg: Math.round(longitudeDeg * 1000) / 1000,
  house,
  sign,
  dignity,
})

/**
 * How the state of a graha changes what a placement brings, or what it asks care with; nothing for a plain state.
 * `isPlaced`: the sign was just named.
 */
export const sayState = (
  placement: Placement,
  { gives }: Effect,
  isPlaced: boolean,
): { stated: Stated[]; claims: Claim[] } => {
  const state = stateOf(placement)
  if (!state) return { stated: [], claims: [] }
  const { graha, house } = placement
  const claim = claimOf(ruleOfState(state), inHouseOf(graha, house), figuresOf(placement), graha)
  return {
    stated: [
      stated({ is: 'state', graha, state, isPlaced, over: gives.length > 0 ? 'gives' : 'care' }, claim),
    ],
    claims: [claim],
  }
}

const placed = ({ graha, house, sign, dignity }: Placement, ownsHouse?: number): Statement => ({
  is: 'placed',
  graha,
  house,
  sign,
  dignity,
  ...(ownsHouse !== undefined && { ownsHouse }),
})

/** What the lord of a house, 1 … 12, is held to do where he stands in this chart. */
export const readLord = (natal: Natal, lordOf: number): Meaning => {
  const row = LORD_IN_HOUSE[lordOf - 1]
  if (!row) throw new RangeError(`${lordOf} is no house: give a whole number from 1 to 12.`)
  const lord = lordOfHouse(natal, lordOf)
  const placement = natal.grahas[lord]
  const effect = readEffect(row[placement.house - 1] as string)
  const rule = ruleNamed(LORD_RULES, `${lordOf}-${placement.house}`)
  const owner = claimOf(rule, ownsHouse(lord, lordOf), figuresOf(placement))
  const where = claimOf(rule, inHouseOf(lord, placement.house), figuresOf(placement), 'place')
  const state = sayState(placement, effect, true)
  return meaningOf(
    `lord.${lordOf}`,
    [
      stated(placed(placement, lordOf), owner, where),
      stated({ is: 'effect', of: 'placement', ...effect }, owner),
      ...state.stated,
    ],
    [owner, where, ...state.claims],
  )
}

/** What a graha is held to do in the house where it stands in this chart. */
export const readGraha = (natal: Natal, graha: Graha): Meaning => {
  const placement = natal.grahas[graha]
  const { house } = placement
  const effect = readEffect(GRAHA_IN_HOUSE[graha][house - 1] as string)
  const claim = claimOf(
    ruleNamed(PLACEMENT_RULES, `${graha}-${house}`),
    inHouseOf(graha, house),
    figuresOf(placement),
  )
  const sign = claimOf(SIGN_RULES[placement.sign], SIGN_LABELS[placement.sign], figuresOf(placement), graha)
  const state = sayState(placement, effect, true)
  return meaningOf(
    `grahaIn.${graha}`,
    [
      stated(placed(placement), claim),
      stated({ is: 'effect', of: 'placement', ...effect }, claim),
      ...state.stated,
      stated(
        { is: 'in-sign', sign: placement.sign, through: readEffect(SIGN_TRAITS[placement.sign]).gives },
        sign,
      ),
    ],
    [claim, ...state.claims, sign],
  )
}
