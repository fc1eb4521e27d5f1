import type { Draw, Label } from '@astrovoice/astrology'
import type { Claim } from '@astrovoice/astrology/rules'
import { drawTarotCard } from '@astrovoice/astrology/tarot'
import type { TarotCard } from '@astrovoice/contracts'
import type { Sentence } from '../answer/answer.ts'
import { describeClaim } from '../answer/draw-reasons.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

interface Drawn {
  readonly draw: Draw
  readonly title: Label
  /** What each card is held to say, in their order. */
  readonly said: readonly Sentence[]
  readonly claims: readonly Claim[]
}

/** The card of a draw: each tarot card's drawing, name and meaning. */
export function drawCards(context: ReadingContext, { draw, title, said, claims }: Drawn): TarotCard {
  const { language } = context
  return {
    kind: 'tarot',
    title: title[language],
    cards: draw.cards.map((drawn, at) => ({
      position: drawn.position[language],
      name: drawn.card.labels[language],
      isReversed: drawn.reversed,
      svg: drawTarotCard(drawn, 'dark', language === 'hi' ? 'hi' : 'en'),
      text: said[at]?.speak[language] ?? '',
      claims: [...(said[at]?.claims ?? [])],
    })),
    claims: claims.map((claim) => describeClaim(claim, zoneOf(context), language)),
  }
}
