import { listed } from '../jyotish/phrase.ts'
import type { Yoga } from '../jyotish/yogas/yoga.ts'
import { claimOf, meaningOf, ruleNamed, stated } from './claims.ts'
import type { Meaning } from './meaning.ts'
import { YOGA_EFFECT_RULES } from './yoga-effect-rules.ts'
import { YOGA_EFFECTS } from './tables/yogas.ts'
import { readEffect } from './theme.ts'

/** What a yoga that a chart forms is held to give. Throws RangeError for one that is not formed. */
export const readYoga = ({ id, labels, formed, present, evidence, cancelledBy }: Yoga): Meaning => {
  if (!formed) throw new RangeError(`${id} is not formed in this chart: read only yogas that are.`)
  const rule = ruleNamed(YOGA_EFFECT_RULES, id)
  const claim = claimOf(rule, listed(evidence))
  const why = cancelledBy ? [claimOf(rule, listed(cancelledBy), {}, 'cancelled')] : []
  const isCancelled = !present
  return meaningOf(
    `yoga.${id}`,
    [
      stated({ is: 'yoga', labels, isCancelled }, claim, ...why),
      stated({ is: 'effect', of: 'yoga', ...readEffect(YOGA_EFFECTS[id] as string) }, claim),
      stated({ is: 'yoga-time', isCancelled }, claim, ...why),
    ],
    [claim, ...why],
  )
}
