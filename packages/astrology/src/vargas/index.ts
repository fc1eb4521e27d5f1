export { readVarga, type VargaPlacement, type VargaReading, type VargaStanding } from './read-varga.ts'
export { isLagnaSure, type VargaBirth } from './sure-grahas.ts'
export { VARGA_RULES } from './varga-rules.ts'
