export { type Motion, motionAt } from './motion.ts'
export { type GrahaTransits, readTransits, type TransitRequest, type TransitStay } from './read-transits.ts'
export { TRANSIT_RULES } from './transit-rules.ts'
