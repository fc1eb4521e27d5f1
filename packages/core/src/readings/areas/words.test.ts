import { describe, expect, test } from '@jest/globals'
import { Language } from '@astrovoice/contracts'
import { matters, type Matter } from './matters.ts'
import { pathPairs, paths } from './paths.ts'
import { sayOutlook } from './say-outlook.ts'
import { sayLeaning } from './say-paths.ts'

const names = Object.keys(matters) as Matter[]
const everyWord = [
  ...names.flatMap((matter) => [
    matters[matter].action,
    ...(['strong', 'fair', 'weak'] as const).map((strength) => sayOutlook(matter, strength)),
  ]),
  ...pathPairs.flatMap((pair) => [
    paths[pair].action,
    ...(['even', 'slight', 'clear'] as const).map((leaning) =>
      sayLeaning(paths[pair].first, paths[pair].second, leaning),
    ),
  ]),
]

describe('words about parts of life', () => {
  test('every sentence is whole, in its own script, and leaves no place unfilled', () => {
    for (const speak of everyWord) {
      for (const language of Language.options) {
        expect(speak[language]).toMatch(language === 'hi' ? /।$/ : /\.$/)
        expect(speak[language]).not.toMatch(/[{}]/)
      }
      expect(speak.hi).not.toMatch(/[a-z]/i)
      expect(speak.hinglish).not.toMatch(/\p{Script=Devanagari}/u)
      expect(speak.en).toMatch(/^[A-Z]/)
      expect(speak.hinglish).toMatch(/^[A-Z]/)
    }
  })

  // Words that frighten or promise: the table “Never” of the project's tone, and words of death and certainty.
  test('nothing frightens, and nothing is certain', () => {
    const banned =
      /\b(never marry|certain|guarantee|destroy|curse|die|death|divorce will|pakka|barbad|shraap|talaq hoga)\b|पक्का|बर्बाद|श्राप|मृत्यु|मौत/i
    for (const speak of everyWord) expect(Object.values(speak).join(' ')).not.toMatch(banned)
  })

  test('the caller’s gender is in no Hindi word', () => {
    for (const { hi } of everyWord) expect(hi).not.toMatch(/आप [^।]*(रहे|रही|करती|गए|गई) (हैं|थे|थीं)/)
  })
})
