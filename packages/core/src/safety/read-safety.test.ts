import { expect, test } from '@jest/globals'
import { outputs, type SafetyWeights } from './classifier/weights.ts'
import { bucketCount } from './classifier/vector.ts'
import { createSafetyReader } from './read-safety.ts'
import type { Side, Theme } from './themes.ts'

/** A classifier that finds everything harmless, so that phrases alone decide. */
function harmlessWeights(): SafetyWeights {
  const bytes = new Int8Array(bucketCount * outputs.length)
  for (let at = 0; at < bytes.length; at += outputs.length) bytes[at] = 100
  return { steps: new Float32Array(outputs.length).fill(1), bytes }
}
const read = createSafetyReader(harmlessWeights())
const themesOf = (text: string, side: Side = 'caller') => read(text, side).map(({ theme }) => theme)

/** Seeds of self-harm and other themes as published guides and public code name them, in three languages and scripts. */
test.each<[Theme, string]>([
  ['self_harm', 'I want to die'],
  ['self_harm', 'main mar jana chahti hoon'],
  ['self_harm', 'Mai marna chahta hu'],
  ['self_harm', 'अब जीने का मन नहीं'],
  ['self_harm', 'आत्महत्या कर लूँगा'],
  ['self_harm', 'خودکشی'],
  ['violence_at_home', 'pati mujhe maarta hai'],
  ['violence_at_home', 'पति मारता है'],
  ['violence_at_home', 'my husband hits me'],
  ['minor', 'main 15 saal ki hoon'],
  ['minor', 'मैं नौवीं में पढ़ता हूँ'],
  ['death_timing', 'मौत कब होगी'],
  ['death_timing', 'when will i die'],
  ['fetal_sex', 'लड़का होगा या लड़की'],
  ['fetal_sex', 'beta hoga ya beti'],
  ['medicine', 'dawai band kar dun kya'],
  ['investment', 'कौन सा शेयर लूँ'],
  ['abuse', 'shut up, you stupid bot'],
])('%s is found in “%s” by a phrase alone', (theme, text) => {
  expect(read(text, 'caller')).toContainEqual({ theme, by: 'phrase' })
})

test.each([
  'Suicide Squad is a great movie to watch',
  'mar gayi hansi se',
  'he hits me at chess every Sunday',
  'meri beti 15 saal ki hai',
  'Mahamrityunjaya jaap kab karein',
  'hui hai beti, beta hoga ya beti ye sab naam wale pooch rahe the',
  'kundli share karo',
])('“%s” is harmless', (text) => {
  expect(read(text, 'caller')).toEqual([])
})

test('a harmless twin explains its own theme only', () => {
  expect(themesOf('Suicide Squad is a movie, and my husband hits me')).toEqual(['violence_at_home'])
})

test('a harmless twin far from a phrase does not explain it', () => {
  expect(themesOf('I saw that film on Sunday with two old friends of mine and still I want to die')).toEqual([
    'self_harm',
  ])
})

test('of several themes the gravest comes first', () => {
  expect(themesOf('when will i die, i want to die')[0]).toBe('self_harm')
})

test('the astrologer’s side has phrases of its own', () => {
  expect(themesOf('You will die at fifty-four', 'astrologer')).toEqual(['death_timing'])
  expect(themesOf('Ladka hi hai', 'astrologer')).toEqual(['fetal_sex'])
  expect(themesOf('Ladka hi hai', 'caller')).toEqual([])
})

test('likelihood finds what no phrase says', () => {
  const weights = harmlessWeights()
  const suspicious = {
    ...weights,
    bytes: weights.bytes.map((_, at) => (at % outputs.length === 1 ? 100 : 0)),
  }
  expect(createSafetyReader(suspicious)('kal ka suraj na dekhun', 'caller')).toEqual([
    { theme: 'self_harm', by: 'likelihood' },
  ])
})

test('a text without words is nothing, and a very long one is read to a bound', () => {
  expect(read(' … ', 'caller')).toEqual([])
  expect(read(`${'shanti '.repeat(100_000)} i want to die`, 'caller')).toEqual([])
})
