export { DEEPTAMSA_DEG, type Meeting, tajikaAspect, type TajikaAspect } from './aspects.ts'
export { judgeMatterOfYear } from './judge-matter.ts'
export {
  type MatterOfYear,
  type MatterStanding,
  TAJIKA_MATTERS,
  TAJIKA_ROWS,
  type TajikaMatter,
} from './matter.ts'
export { monthsOf, type MonthsRequest, type YearMonth } from './months.ts'
export { type Hindrance, type Link, linkOf, pairOf, pairsOf, type TajikaPair } from './pairs.ts'
export { type Saham, SAHAM_LABELS, type SahamPoint, SAHAMS, sahamsOf } from './sahams.ts'
export { sayLords, sayMatterOfYear, sayMonth, saySaham } from './say-tajika.ts'
export { TAJIKA_RULES } from './tajika-rules.ts'
export { wholeChartYoga } from './whole-chart.ts'
