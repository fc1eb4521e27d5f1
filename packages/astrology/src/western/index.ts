export {
  ALL_ORBS,
  type Aspect,
  ASPECT_IDS,
  type AspectId,
  type AspectPoint,
  ASPECTS,
  aspectsBetween,
  aspectsWithin,
  MAJOR_ORBS,
  type Orbs,
} from './aspects.ts'
export { WESTERN_DIGNITY_LABELS, type WesternDignity } from './dignities.ts'
export { type Point, POINT_LABELS, POINTS } from './points.ts'
export {
  computeProgressions,
  PROGRESSED_ANGLES,
  type ProgressedAngles,
  type ProgressionRequest,
  type Progressions,
} from './progressions.ts'
export { computeSolarReturn, type SolarReturn, type SolarReturnRequest } from './solar-return.ts'
export { computeSynastry, type Synastry } from './synastry.ts'
export { SYNASTRY_RULES } from './synastry-rules.ts'
export {
  computeWesternChart,
  houseOf,
  readWesternChart,
  type WesternChart,
  type WesternPlacement,
  type WesternRequest,
} from './western-chart.ts'
