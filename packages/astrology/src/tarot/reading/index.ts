export { loadTarotSpeaker, loadTarotSpeakers, readDraw, stepOf } from './read-draw.ts'
export type { TarotStatement } from './statement.ts'
export { TAROT_RULES } from './tarot-rules.ts'
export { drawTarotCard } from './draw-card.ts'
