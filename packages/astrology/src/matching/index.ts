export { type Ashtakoot, type Cancellation, matchAshtakoot } from './ashtakoot.ts'
export { GUNA_LABELS, type Koota, type KootaId } from './kootas.ts'
export { type KundliMatch, type ManglikMatch, matchKundli } from './match-kundli.ts'
export { matchPorutham, type Porutham, PORUTHAM_LABELS } from './porutham.ts'
