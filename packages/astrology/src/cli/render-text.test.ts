import { expect, test } from '@jest/globals'
import { renderText } from './render-text.ts'

const sun = { en: 'Sun', hi: 'सूर्य', hinglish: 'Surya' }
const aries = { en: 'Aries', hi: 'मेष', hinglish: 'Mesh' }

test('ids are said in the language asked for, lists of like things are tables, numbers keep four decimals', () => {
  const answer = {
    engineVersion: '1.0.0',
    lagna: 'aries',
    places: [
      { graha: 'sun', sign: 'aries', deg: 1.23456789 },
      { graha: 'moon', sign: 'leo', deg: 30 },
    ],
    none: [],
    spoken: [{ en: 'It is so.', hi: 'ऐसा है।', hinglish: 'Aisa hai.' }],
    labels: { sun, aries },
  }
  expect(renderText(answer).split('\n')).toEqual([
    'engineVersion: 1.0.0',
    'lagna: Aries',
    'places:',
    '  graha  sign   deg',
    '  Sun    Aries  1.2346',
    '  moon   leo    30',
    'none: none',
    'spoken: It is so.',
  ])
  expect(renderText(answer, 'hi')).toContain('lagna: मेष')
  expect(renderText(answer, 'hinglish')).toContain('spoken: Aisa hai.')
})

test('what is nested deeper is indented', () => {
  expect(renderText({ outer: { inner: { list: [{ a: ['x', 'y'], b: { c: 'd', e: { f: 'g' } } }] } } })).toBe(
    [
      'outer:',
      '  inner:',
      '    list:',
      '      - a: x, y',
      '        b:',
      '          c: d',
      '          e: f g',
    ].join('\n'),
  )
})
