import { drawTarot, phrase, spreadOf, type Draw, type SpreadId } from '@astrovoice/astrology'
import { loadTarotSpeakers, readDraw, stepOf } from '@astrovoice/astrology/tarot'
import { z } from 'zod'
import { sentence, type Answer, type Sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { joinSentences, sayStatements } from '../meaning/say-statements.ts'
import { defineTool } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'
import { drawCards } from '../tarot/draw-cards.ts'

/** The names that the model uses, and the engine's. */
const spreads = { one_card: 'single', three_cards: 'three-card' } as const satisfies Record<string, SpreadId>

export const tarotTool = defineTool({
  name: 'draw_tarot',
  description:
    'Draws tarot cards for the caller: one card, or three for past, present and what lies ahead. Says what they are held to mean and shows them.',
  parameters: z.strictObject({ spread: z.enum(['one_card', 'three_cards']) }),
  compute: async ({ spread }, context) => {
    const draw = drawTarot({ seed: context.seed, spread: spreads[spread] })
    const meanings = readDraw(draw)
    const speakers = await loadTarotSpeakers()
    const said = meanings.map((meaning) => joinSentences(sayStatements(meaning, speakers)))
    const [step] = sayStatements(stepOf(draw), speakers)
    const claims = meanings.flatMap((meaning) => meaning.claims)
    return giveAnswer(context, {
      answer: { ...answerOf(draw, said), ...(step && { action: step }), certainty: reflection },
      claims,
      facts: {
        spread,
        cards: draw.cards.map(({ position, card, reversed }) => ({
          position: position.en,
          card: card.id,
          isReversed: reversed,
        })),
        algorithm: draw.algorithm,
      },
      card: drawCards(context, { draw, title: spreadOf(spreads[spread]).labels, said, claims }),
    })
  },
})

const reflection = sentence({
  en: 'the cards are for reflection, not a forecast',
  hi: 'पत्ते सोचने के लिए हैं, भविष्यवाणी नहीं',
  hinglish: 'cards sochne ke liye hain, bhavishyavani nahi',
})

const ONE = phrase('Your card is {0}.', 'आपका पत्ता है {0}।', 'Aapka card hai {0}.')
const THREE = phrase('Your three cards: {0}.', 'आपके तीन पत्ते: {0}।', 'Aapke teen card: {0}.')
const REVERSED = phrase('{0} reversed', '{0} उलटा', '{0} ulta')
const NAMED = phrase('{0}, {1}', '{0}, {1}', '{0}, {1}')
const PLACED = phrase('{0}: {1}', '{0}: {1}', '{0}: {1}')
const JOINED = phrase('{0}; {1}', '{0}; {1}', '{0}; {1}')

function answerOf({ cards }: Draw, said: readonly Sentence[]): Pick<Answer, 'verdict' | 'why'> {
  const names = cards.map(({ card, reversed }) => (reversed ? REVERSED(card.labels) : card.labels))
  const ids = cards.map((_, at) => `card.${at + 1}`)
  if (names.length === 1) return { verdict: sentence(ONE(names[0]!), ids), why: joinSentences(said) }
  const placed = cards.map(({ position }, at) => NAMED(position, names[at]!))
  return {
    verdict: sentence(THREE(placed.reduce((a, b) => JOINED(a, b))), ids),
    why: joinSentences(said.map((each, at) => placedIn(cards[at]!.position, each))),
  }
}

const placedIn = (position: Speak, { speak, claims }: Sentence): Sentence =>
  sentence(PLACED(position, speak), claims)
