import { type Graha, GRAHA_LABELS } from '../../jyotish/grahas.ts'
import { lordOfHouse, type Natal, signOfHouse } from '../../jyotish/natal.ts'
import { aspectsSign } from '../../jyotish/strength/aspects.ts'
import { DUSTHANAS } from '../../jyotish/yogas/conditions.ts'
import { looksOn, standsIn } from '../words.ts'
import { DIGNITY_DEGREES } from './dignity-degrees.ts'
import { type Finding, finding } from './finding.ts'
import { PROMISE_RULES } from './promise-rules.ts'
import { combust, hasDignity } from './promise-words.ts'

/** What the chart says of a karaka of some houses. */
export const judgeKaraka = (natal: Natal, graha: Graha, houses: readonly number[]): Finding[] => {
  const { house: place, dignity, sign, isCombust } = natal.grahas[graha]
  const who = GRAHA_LABELS[graha]
  const found: Finding[] = []
  if (dignity !== 'neutral') {
    const evidence = hasDignity(who, dignity, sign)
    found.push(finding(PROMISE_RULES.karakaDignity, graha, DIGNITY_DEGREES[dignity], evidence))
  }
  if (isCombust) found.push(finding(PROMISE_RULES.karakaHidden, graha, -1, combust(who)))
  else if (DUSTHANAS.includes(place) && !houses.includes(place))
    found.push(finding(PROMISE_RULES.karakaHidden, graha, -1, standsIn(graha, place, 'lagna')))
  if (houses.includes(place) && lordOfHouse(natal, place) !== graha)
    found.push(finding(PROMISE_RULES.karakaInHouse, graha, -1, standsIn(graha, place, 'lagna')))
  const seen = houses.find((house) => aspectsSign(natal, graha, signOfHouse(natal, house)))
  if (seen !== undefined)
    found.push(finding(PROMISE_RULES.karakaLooks, graha, 1, looksOn(graha, seen, 'lagna')))
  return found
}
