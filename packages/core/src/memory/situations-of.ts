import type { Fact } from '@astrovoice/contracts'
import { situationNames, type SituationName } from '../readings/index.ts'

const partnerships: ReadonlySet<string> = new Set([
  'single',
  'in_relationship',
  'engaged',
  'married',
  'separated',
  'divorced',
  'widowed',
])
const occupations: ReadonlySet<string> = new Set(['student', 'employed', 'unemployed', 'in_business'])

/** A fact as tools take it; null for what no reading depends on. */
export function situationOfFact(fact: Fact): SituationName | null {
  switch (fact.topic) {
    case 'partnership':
    case 'occupation':
      return fact.value
    case 'children':
      return fact.count === 0 ? null : 'has_children'
    case 'expecting':
    case 'abroad':
      return fact.topic
    case 'city':
    case 'name':
    case 'length':
      return null
  }
}

/** What a tool was given, as a fact; null for no situation. */
export function factOfSituation(name: unknown): Fact | null {
  if (typeof name !== 'string' || !(situationNames as readonly string[]).includes(name)) return null
  if (partnerships.has(name)) return { topic: 'partnership', value: name } as Fact
  if (occupations.has(name)) return { topic: 'occupation', value: name } as Fact
  if (name === 'has_children') return { topic: 'children', count: null }
  return { topic: name } as Fact
}
