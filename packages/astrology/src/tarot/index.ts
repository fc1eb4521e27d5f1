export { type Card, DECK, type Suit } from './cards.ts'
export { type Draw, type DrawnCard, drawTarot, verifyDraw } from './draw.ts'
export { type Spread, SPREAD_IDS, type SpreadId, spreadOf } from './spreads.ts'
