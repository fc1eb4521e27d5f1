export { ARC_RULE } from './arc.ts'
export {
  type Ashtakavarga,
  ASHTAKAVARGA_TABLES,
  type AshtakavargaTable,
  computeAshtakavarga,
  sarvaOfHouse,
} from './strength/ashtakavarga.ts'
export { allDrishti, aspects, type Drishti } from './strength/aspects.ts'
export { type Avakahada, avakahada } from './avakahada.ts'
export { ashtottariDasha, isAshtottariMeant } from './dashas/ashtottari.ts'
export { charaDasha } from './dashas/chara-dasha.ts'
export { DASHA_YEAR_DAYS, type DashaPeriod, type DashaYear } from './dashas/dasha.ts'
export type { Dignity } from './strength/dignity.ts'
export { type Evidence, THE_GRAHA } from './evidence.ts'
export { KAAL_SARP_LABELS, KAAL_SARP_RULE, type KaalSarp, kaalSarp } from './doshas/kaal-sarp.ts'
export {
  MANGAL_HOUSES,
  type MangalDosha,
  mangalDosha,
  type MangalReference,
  type MangalSchool,
} from './doshas/mangal.ts'
export {
  isSadeSati,
  SATURN_PHASE_LABELS,
  type SaturnPeriod,
  saturnPeriodAt,
  saturnPeriods,
  type SaturnPhase,
  saturnPhaseOf,
  type SignEntry,
} from './doshas/sade-sati.ts'
export { sadeSati } from './doshas/sade-sati-dates.ts'
export { siderealSky } from './from-chart.ts'
export { gochar, type GocharOrigin, isGoodHouse, type Transit } from './gochar.ts'
export { type BodyGraha, type Graha, GRAHA_LABELS, GRAHAS, SEVEN_GRAHAS } from './grahas.ts'
export { KOOTA_LABELS } from './koota-attributes.ts'
export { computeKundli, type Kundli, type KundliOptions, shadbalaOf } from './kundli.ts'
export type { Label } from './label.ts'
export { LIFE_AREAS, type LifeArea, lifeArea, type LifeAreaFacts } from './life-area.ts'
export {
  type Nakshatra,
  NAKSHATRA_LABELS,
  nakshatraLord,
  NAKSHATRAS,
  VIMSHOTTARI_ORDER,
} from './nakshatras.ts'
export { type Natal, type Placement, readNatal, type SiderealSky } from './natal.ts'
export { figure, listed, ordinal, phrase } from './phrase.ts'
export { type Position as SiderealPosition, positionOf } from './position.ts'
export { birthDay } from './shadbala/birth-day.ts'
export { type BirthDay, type Shadbala } from './shadbala/index.ts'
export { lordOfSign, MODALITY_LABELS, type Sign, SIGN_LABELS, signAt, SIGNS } from './signs.ts'
export { isTaraGood, type Tara, TARA_LABELS, taraOf } from './tara.ts'
export {
  computeVarga,
  describeVarga,
  isVarga,
  SHODASHA_VARGAS,
  type Varga,
  type VargaChart,
  VARGAS,
} from './vargas.ts'
export { vimshottari, vimshottariAt, type VimshottariInput } from './dashas/vimshottari.ts'
export { type Yoga, YOGA_RULES, judgeYogas } from './yogas/index.ts'
export { type Yogini, YOGINI_LABELS, YOGINI_LORDS, yoginiDasha } from './dashas/yogini.ts'
