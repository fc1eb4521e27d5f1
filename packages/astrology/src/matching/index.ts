export { type Ashtakoot, type Cancellation, matchAshtakoot } from './ashtakoot.ts'
export { type Koota, type KootaId } from './kootas.ts'
export { type KundliMatch, type ManglikMatch, matchKundli } from './match-kundli.ts'
export { matchPorutham, type Porutham } from './porutham.ts'
