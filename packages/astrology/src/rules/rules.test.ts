import { describe, expect, test } from '@jest/globals'
import { ruleTables } from '../../scripts/rules/rule-tables.ts'
import { defineRules, isRuleTable, read, ruleShares, secondary, unverified } from './index.ts'

const sample = defineRules('sample', {
  seen: { tradition: 'parashari', weight: 5, source: read('example.org/page', 'Text 1.2') },
  heard: { tradition: 'kp', weight: 2, source: secondary('a commentary') },
  known: { tradition: 'project', weight: 1, source: unverified },
})

describe('a table of rules', () => {
  test('gives each rule an id of its subject and name', () => {
    expect(sample.seen).toEqual({
      id: 'sample.seen',
      tradition: 'parashari',
      weight: 5,
      source: { kind: 'read', url: 'https://example.org/page', verse: 'Text 1.2' },
    })
  })

  test('is recognised among other exports', () => {
    expect(isRuleTable(sample)).toBe(true)
    for (const other of [{}, null, 'rules', { seen: 1 }, () => sample]) expect(isRuleTable(other)).toBe(false)
  })

  test('has its shares counted by kind of source', () => {
    expect(ruleShares(Object.values(sample))).toEqual({ rules: 3, read: 1, secondary: 1, unverified: 1 })
  })
})

describe('the rules of the engine', () => {
  test('are found, and each id names one rule', async () => {
    const ids = [...(await ruleTables()).values()].flat().map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['period.houseLord', 'transit.doubleTransit']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('have an address where they were read, and a verse only there', async () => {
    for (const { id, source } of [...(await ruleTables()).values()].flat()) {
      const { kind, url, verse } = { url: undefined, verse: undefined, ...source }
      expect({ id, hasAddress: url?.startsWith('https://') === true && URL.canParse(url) }).toEqual({
        id,
        hasAddress: kind === 'read',
      })
      expect({ id, verse: kind === 'read' ? undefined : verse }).toEqual({ id, verse: undefined })
    }
  })
})
