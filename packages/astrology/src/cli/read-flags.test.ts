import { expect, test } from '@jest/globals'
import { commandOf } from './answer.ts'
import { helpOf, helpOfAll } from './help.ts'
import { readFlags } from './read-flags.ts'

const chart = commandOf('chart')

test('flags come as --name value or --name=value, and a negative number is a value', () => {
  expect(readFlags(chart, ['--lon', '-0.1', '--lat=51.5', '--json'])).toEqual({
    values: { lon: '-0.1', lat: '51.5' },
    json: true,
    language: 'en',
  })
})

test.each([
  [['--colour', 'red'], 'does not take "--colour"'],
  [['lat', '3'], 'does not take "lat"'],
  [['--lat'], '--lat needs a value'],
  [['--lat', '--lon', '3'], '--lat needs a value'],
  [['--language', 'fr'], 'en, hi, hinglish'],
  [['--lat', '3', '--lat=4'], '--lat is given twice: 3 and 4'],
])('%j is refused: %s', (args, reason) => {
  expect(() => readFlags(chart, args)).toThrow(reason)
})

test('the help names every command, and each command’s every flag and an example', () => {
  expect(helpOfAll()).toMatch(/\nshadbala +six-fold/)
  const help = helpOf(chart)
  for (const flag of Object.keys(chart.parameters)) expect(help).toContain(`--${flag}`)
  expect(help).toContain(`astro ${chart.example}`)
})
