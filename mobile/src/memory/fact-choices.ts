import { Occupation, Partnership, type Fact } from '@astrovoice/contracts'
import type { Translate } from '../locale/catalogue.ts'

/** A fact in words of the app. */
export function sayFact(fact: Fact, t: Translate): string {
  switch (fact.topic) {
    case 'partnership':
      return t(`memory.partnership.${fact.value}`)
    case 'occupation':
      return t(`memory.occupation.${fact.value}`)
    case 'children':
      return fact.count === null ? t('memory.someChildren') : t('memory.children', { count: fact.count })
    case 'expecting':
    case 'abroad':
      return t(`memory.${fact.topic}`)
    case 'city':
      return t('memory.city', { name: fact.name })
    case 'name':
      return t('memory.name', { name: fact.name })
    case 'length':
      return t(`memory.length.${fact.value}`)
  }
}

/** What a fact can be corrected to, by choosing. None for those that are only forgotten. */
export function choicesOf({ topic }: Fact): readonly Fact[] {
  switch (topic) {
    case 'partnership':
      return Partnership.options.map((value) => ({ topic, value }))
    case 'occupation':
      return Occupation.options.map((value) => ({ topic, value }))
    case 'children':
      return [0, 1, 2, 3, 4].map((count) => ({ topic, count }))
    case 'length':
      return (['short', 'long'] as const).map((value) => ({ topic, value }))
    case 'expecting':
    case 'abroad':
    case 'city':
    case 'name':
      return []
  }
}
