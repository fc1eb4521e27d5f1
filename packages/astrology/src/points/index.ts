export { bhavaChalit, type BhavaChalit, type Shifted } from './chalit.ts'
export { POINTS_RULES } from './points-rules.ts'
export { sayChalit, sayUpagraha } from './say-points.ts'
export { SOLAR_UPAGRAHAS, TIMED_UPAGRAHAS, type Upagraha, UPAGRAHA_LABELS, upagrahasOf } from './upagrahas.ts'
