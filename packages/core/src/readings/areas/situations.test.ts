import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'
import { matterOf, mergeSituations } from './situations.ts'

test('what the caller told decides what an area is about', () => {
  expect(matterOf('marriage', ['married'])).toBe('marriedLife')
  expect(matterOf('work', ['married', 'employed'])).toBe('progressAtWork')
  expect(matterOf('children', ['married', 'has_children'])).toBe('childrensGrowth')
})

test('without a word of it an area is about itself', () => {
  expect(matterOf('marriage')).toBe('marriage')
  expect(matterOf('money', ['married'])).toBe('money')
})

test('someone who was married and is divorced is not read as married', () => {
  expect(matterOf('marriage', ['married', 'divorced'])).toBe('companionship')
})

test('nothing of a pregnancy is read', () => {
  expect(() => matterOf('children', ['married', 'expecting'])).toThrow(/expects a child/)
})

test('what was told in this call takes back what was told of the same topic in earlier ones', () => {
  expect(mergeSituations(['divorced'], ['married', 'employed'])).toEqual(['divorced', 'employed'])
  expect(mergeSituations(undefined, ['married'])).toEqual(['married'])
  expect(mergeSituations(['expecting'], ['married'])).toEqual(['expecting', 'married'])
})

test.each([
  [{}, 'marriedLife'],
  [{ situation: ['divorced'] }, 'companionship'],
])(
  'a tool counts what was told in earlier calls, unless this one says otherwise: %j',
  async (told, matter) => {
    const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
    const tools = createReadingTools({
      profile: buildBirthProfile(),
      language: 'en',
      clock,
      told: ['married'],
    })
    for (const name of ['get_outlook', 'get_timing'])
      expect((await tools.run(name, { area: 'marriage', ...told })).output).toMatchObject({
        facts: { matter },
      })
  },
)
