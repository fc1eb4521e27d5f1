import { meaningOf, statedAs } from '../../meanings/claims.ts'
import { speakerLoaders } from '../../meanings/load-speaker.ts'
import type { Meaning } from '../../meanings/meaning.ts'
import type { Claim } from '../../rules/index.ts'
import type { Draw, DrawnCard } from '../draw.ts'
import type { TarotStatement } from './statement.ts'
import { TAROT_RULES } from './tarot-rules.ts'

export const { loadOne: loadTarotSpeaker, loadAll: loadTarotSpeakers } = speakerLoaders<TarotStatement>({
  en: async () => (await import('./speak-english.ts')).speakTarotInEnglish,
  hi: async () => (await import('./speak-hindi.ts')).speakTarotInHindi,
})

/** What each card of a draw is held to say, in the order they lie. */
export const readDraw = ({ cards, algorithm }: Draw): Meaning<TarotStatement>[] =>
  cards.map((drawn, at) => readCard(drawn, at + 1, algorithm))

const readCard = (
  { card, reversed }: DrawnCard,
  position: number,
  algorithm: string,
): Meaning<TarotStatement> => {
  const claim = (rule: keyof typeof TAROT_RULES): Claim => ({
    id: `${rule}.${position}`,
    rule: TAROT_RULES[rule].id,
    evidence: card.labels,
    figures: { position, algorithm },
  })
  const [drawn, turned] = [claim('card'), claim('reversed')]
  const stated = reversed
    ? statedAs<TarotStatement>({ is: 'reversed', id: card.id }, drawn, turned)
    : statedAs<TarotStatement>({ is: 'card', id: card.id }, drawn)
  return meaningOf<TarotStatement>(`card.${card.id}`, [stated], reversed ? [drawn, turned] : [drawn])
}

/** One thing to do, by the card that lies last. */
export const stepOf = ({ cards }: Draw): Meaning<TarotStatement> => {
  const last = cards.at(-1)
  const statement = { is: 'step', suit: last?.card.suit ?? 'major' } as const
  return meaningOf<TarotStatement>('step', [statedAs<TarotStatement>(statement)], [])
}
