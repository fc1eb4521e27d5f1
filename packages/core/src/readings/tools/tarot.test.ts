import { expect, describe, test } from '@jest/globals'
import { DECK } from '@astrovoice/astrology'
import { loadTarotSpeakers } from '@astrovoice/astrology/tarot'
import { Card, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

const run = (args: unknown, seed?: string, language: Language = 'en') => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  return createReadingTools({ profile: buildBirthProfile(), language, clock }).run('draw_tarot', args, seed)
}
interface Drawn {
  readonly speak: Record<Language, string>
  readonly facts: { readonly cards: { position: string; card: string; isReversed: boolean }[] }
  readonly reason?: string
}
const ask = async (...asked: Parameters<typeof run>) => (await run(...asked)).output as unknown as Drawn

// FNV-1a, SplitMix64 and Fisher-Yates of the seed “fixed:1”, written once more in Python from their published texts.
const fixed = {
  one: 'seven-of-pentacles',
  three: ['seven-of-pentacles', 'seven-of-wands', 'page-of-pentacles'],
}

describe('draw_tarot', () => {
  test('draws the cards of its seed, the same each time, and others for the next turn', async () => {
    const [first, again, next] = [
      await ask({ spread: 'three_cards' }, 'fixed:1'),
      await ask({ spread: 'three_cards' }, 'fixed:1'),
      await ask({ spread: 'three_cards' }, 'fixed:2'),
    ]
    expect(first.facts.cards.map(({ card }) => card)).toEqual(fixed.three)
    expect(again).toEqual(first)
    expect(next.facts.cards).not.toEqual(first.facts.cards)
  })

  test('one card is named first, then what it is held to say and one thing to do', async () => {
    const { speak, facts } = await ask({ spread: 'one_card' }, 'fixed:1')
    expect(facts.cards.map(({ card }) => card)).toEqual([fixed.one])
    expect(speak.en).toMatch(/^Your card is .+\. .+; the cards are for reflection, not a forecast\. .+\.$/)
    expect(speak.hi).toMatch(/^आपका पत्ता है .+।/)
    expect(speak.hi).not.toMatch(/[a-z]/i)
    expect(speak.hinglish).toMatch(/^Aapka card hai .+/)
    expect(speak.hinglish).not.toMatch(/\p{Script=Devanagari}/u)
  })

  test('three cards are past, present and ahead', async () => {
    const { speak } = await ask({ spread: 'three_cards' }, 'fixed:1')
    expect(speak.en).toMatch(
      /^Your three cards: Past, .+; Present, .+; Ahead, .+\. Past: .+ Present: .+ Ahead: /,
    )
  })

  test.each(Language.options)('shows each card by a drawing of its own in %s', async (language) => {
    const { card } = await run({ spread: 'three_cards' }, 'fixed:1', language)
    expect(Card.parse(card)).toEqual(card)
    if (card?.kind !== 'tarot') throw new Error('no tarot cards')
    expect(new Set(card.cards.map(({ svg }) => svg)).size).toBe(3)
    for (const { svg, name } of card.cards) {
      expect(svg).toContain(language === 'hi' ? name : '<title>')
      // Nothing is fetched: no address but the name space.
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/)
    }
  })

  test('a spread that nobody lays is refused', async () => {
    expect(await ask({ spread: 'celtic_cross' })).toMatchObject({ reason: 'not_understood' })
  })
})

describe('the meanings of the deck', () => {
  const frightening =
    /\b(die|dies|death|dead|kill|fatal|doom|disaster|ruin|accident|divorce|cheat)\b|मौत|मृत्यु|मरना|बर्बाद|विनाश|तलाक/i

  test('are there for all 78 cards in three languages, each its own, and speak of nothing fatal', async () => {
    const speakers = await loadTarotSpeakers()
    for (const language of Language.options) {
      const said = DECK.map(({ id }) => speakers[language]({ is: 'card', id }))
      expect(new Set(said).size).toBe(78)
      for (const sentence of said) {
        expect(sentence).toMatch(/^\S.{15,}[.।]$/)
        expect(sentence).not.toMatch(frightening)
      }
    }
  })

  test('are others for all 78 cards that lie upside down, and speak of nothing fatal either', async () => {
    const speakers = await loadTarotSpeakers()
    for (const language of Language.options) {
      const upright = new Set(DECK.map(({ id }) => speakers[language]({ is: 'card', id })))
      const reversed = DECK.map(({ id }) => speakers[language]({ is: 'reversed', id }))
      expect(new Set(reversed).size).toBe(78)
      for (const sentence of reversed) {
        expect(upright).not.toContain(sentence)
        expect(sentence).toMatch(/^\S.{15,}[.।]$/)
        expect(sentence).not.toMatch(frightening)
      }
    }
  })

  // Waite, The Pictorial Key to the Tarot, 1910: “end of troubles”, “the meaning remains unaltered”, “anxiety regarding
  // money which it may be proposed to lend”, “unprepared state”, “happiness, feasting”, “proposal, confession”.
  test.each([
    ['three-of-wands', /toil can rest/],
    ['four-of-wands', /stays as it was/],
    ['seven-of-pentacles', /lent/],
    ['page-of-swords', /prepared/],
    ['eight-of-cups', /rejoice/],
    ['six-of-swords', /openly/],
  ])('read %s upside down after Waite', async (id, meant) => {
    const { en } = await loadTarotSpeakers()
    expect(en({ is: 'reversed', id })).toMatch(meant)
  })

  test('are those of the side that lies up: a reversed card says its reversed meaning alone', async () => {
    const { en } = await loadTarotSpeakers()
    const seeds = Array.from({ length: 12 }, (_, n) => `turned:${n}`)
    const draws = await Promise.all(seeds.map((seed) => ask({ spread: 'one_card' }, seed)))
    const turned = draws.filter(({ facts }) => facts.cards[0]!.isReversed)
    expect(turned.length).toBeGreaterThan(0)
    for (const { speak, facts } of turned) {
      const id = facts.cards[0]!.card
      expect(speak.en).toContain(en({ is: 'reversed', id }).replace(/\.$/, ''))
      expect(speak.en).not.toContain(en({ is: 'card', id }).replace(/\.$/, ''))
    }
  })

  test('read Death, the Tower and the Ten of Swords as change', async () => {
    const { en } = await loadTarotSpeakers()
    const say = (id: string) => en({ is: 'card', id })
    expect(say('death')).toMatch(/opens?\b/)
    expect(say('the-tower')).toMatch(/room/)
    expect(say('ten-of-swords')).toMatch(/ending.*begin/)
  })
})
