import { expect, test } from '@jest/globals'
import { matterOf } from './situations.ts'

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
