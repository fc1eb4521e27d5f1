import type { Sign } from '../../jyotish/signs.ts'
import type { SaturnPhase } from '../../jyotish/doshas/sade-sati.ts'
import type { Dignity } from '../../jyotish/strength/dignity.ts'
import type { Factor, GrahaState, LagnaNature, Sentences, StatementOf } from '../statement.ts'
import { article, capitalise, joined, listThemes, ordinal } from './noun-phrases.ts'
import { careFor, isPlural, sign, the } from './words.ts'

const manner = (dignity: Dignity, id: Sign): string => {
  const manners: Readonly<Record<Dignity, string>> = {
    exalted: `exalted in ${sign(id)}`,
    moolatrikona: `in its moolatrikona sign ${sign(id)}`,
    own: `in its own sign ${sign(id)}`,
    friend: `in ${sign(id)}, a friend’s sign`,
    neutral: `in ${sign(id)}`,
    enemy: `in ${sign(id)}, an enemy’s sign`,
    debilitated: `debilitated in ${sign(id)}`,
  }
  return manners[dignity]
}

type Pace = 'readily' | 'slowly' | 'again'

const PACES: Readonly<Record<Pace, Readonly<Record<'gives' | 'care', string>>>> = {
  readily: { gives: 'what it gives comes readily', care: 'the strain stays light' },
  slowly: { gives: 'what it gives takes time and effort', care: 'more patience helps here' },
  again: { gives: 'what it gives often comes at a second try', care: 'a second try helps here' },
}

/** What a state is called, what is said of it where the sign was just named, and how it lets a graha act. */
const STATES: Readonly<Record<GrahaState, { named: string; placed?: string; pace: Pace }>> = {
  exalted: { named: 'is exalted', placed: 'This is its place of greatest strength', pace: 'readily' },
  moolatrikona: { named: 'is in its moolatrikona', placed: 'This is a place of strength', pace: 'readily' },
  own: { named: 'is in its own sign', placed: 'This is a place of strength', pace: 'readily' },
  enemy: { named: 'is in an enemy’s sign', placed: 'It finds little support there', pace: 'slowly' },
  debilitated: { named: 'is debilitated', placed: 'It has less strength there', pace: 'slowly' },
  combust: { named: 'is combust', pace: 'slowly' },
  retrograde: { named: 'is retrograde', pace: 'again' },
}

const state = ({ graha, state: id, isPlaced, over }: StatementOf<'state'>): string => {
  const { named, placed, pace } = STATES[id]
  return `${(isPlaced && placed) || `${capitalise(the(graha))} ${named}`}, so ${PACES[pace][over]}.`
}

const effect = ({ of, gives, care }: StatementOf<'effect'>): string => {
  const verb = of === 'yoga' ? 'It is linked with' : 'This is held to bring'
  const brings = gives.length > 0 ? `${verb} ${listThemes(gives)}` : ''
  const asks = care.length > 0 ? careFor(care) : ''
  return `${capitalise([brings, asks].filter(Boolean).join('; '))}.`
}

const factor = ({ by, graha, house, isHome }: Factor): string => {
  if (by === 'lord') return `its lord ${the(graha)} in ${isHome ? 'its own' : `the ${ordinal(house)}`} house`
  if (by === 'occupant') return `${the(graha)} standing in it`
  return by === 'karaka' ? `its significator ${the(graha)}` : `the aspect of ${the(graha)}`
}

type Balance = StatementOf<'balance'>

const BECAUSE: Readonly<Record<'help' | 'strain', Readonly<Record<Balance['because'], string>>>> = {
  help: { weight: 'it counts for more', number: 'more signs support the house' },
  strain: { weight: 'it counts for more', number: 'more signs weigh on the house' },
}

function balance({ leaning, helps, strains, because }: Balance): string {
  if (!helps || !strains) {
    if (helps) return `${capitalise(factor(helps))} helps this house, and nothing weighs against it.`
    return strains
      ? `${capitalise(factor(strains))} holds this house back, so patience and effort count here.`
      : 'Nothing weighs strongly on this house either way.'
  }
  const both = `${capitalise(factor(helps))} helps this house, while ${factor(strains)} holds it back`
  if (leaning === 'mixed') return `${both}. The two are about equal, so effort decides.`
  const winner = leaning === 'supported' ? 'help' : 'strain'
  return `${both}. The ${winner} is stronger, since ${BECAUSE[winner][because]}.`
}

const dashaEffect = ({ strength, gives, care }: StatementOf<'dasha-effect'>): string =>
  care.length > 0
    ? `In this time ${listThemes(care)} ${isPlural(care) ? 'ask' : 'asks'} for patience and care.`
    : `This time is held to be ${strength === 'strong' ? 'very good' : 'good'} for ${listThemes(gives)}.`

const PAIRS: Readonly<Record<StatementOf<'dasha-pair'>['goes'], string>> = {
  together: 'stand well to each other, so their matters go hand in hand.',
  apart: 'pull different ways, so plans need more patience.',
  plainly: 'neither help nor hinder each other much.',
}

const housesOf = (numbers: readonly number[]): string =>
  `${joined(numbers.map(ordinal))} ${numbers.length > 1 ? 'houses' : 'house'}`

const LAGNA_NATURES: Readonly<Record<LagnaNature, string>> = {
  good: 'a graha of good results',
  testing: 'a graha that asks for hard work',
  yogakaraka: 'a yogakaraka, one that brings progress',
}

const SATURN_PERIODS: Readonly<Record<SaturnPhase, string>> = {
  rising: 'the first phase of Sade Sati',
  peak: 'the middle phase of Sade Sati',
  setting: 'the last phase of Sade Sati',
  'small-fourth': 'the dhaiya from the 4th house',
  'small-eighth': 'the dhaiya from the 8th house',
}

/** Sentences about a chart: placements, yogas, dashas and transits. */
export const PLACEMENTS = {
  placed: ({ graha, house, sign: id, dignity, ownsHouse }) =>
    ownsHouse === undefined
      ? `${capitalise(the(graha))} is in your ${ordinal(house)} house, ${manner(dignity, id)}.`
      : `The lord of your ${ordinal(ownsHouse)} house, ${the(graha)}, is in ${ownsHouse === house ? 'that same' : `the ${ordinal(house)}`} house, ${manner(dignity, id)}.`,
  effect,
  state,
  'in-sign': ({ sign: id, through }) => `In ${sign(id)} it works through ${listThemes(through)}.`,
  balance,
  yoga: ({ labels, isCancelled }) =>
    isCancelled
      ? `${labels.en} yoga forms in your chart but is cancelled.`
      : `Your chart has ${labels.en} yoga.`,
  'yoga-time': ({ isCancelled }) =>
    isCancelled
      ? 'So only a little of it is to be expected.'
      : 'It is felt most in the dashas of the grahas that form it.',
  dasha: ({ level, lord, houses }) =>
    `In the ${level} of ${the(lord)} the matters of your ${housesOf(houses)} come forward, since ${the(lord)} owns ${houses.length > 1 ? 'them' : 'it'}.`,
  'node-dasha': ({ level, lord, house, host }) =>
    `In the ${level} of ${the(lord)} the matters of your ${ordinal(house)} house come forward, where ${the(lord)} stands. ${capitalise(the(lord))} acts like ${the(host)}, the lord of its sign.`,
  'dasha-effect': dashaEffect,
  'lagna-nature': ({ graha, lagna, nature }) =>
    `For ${article(sign(lagna))} lagna ${the(graha)} is held to be ${LAGNA_NATURES[nature]}.`,
  'dasha-pair': ({ maha, antar, goes }) => `${capitalise(the(maha))} and ${the(antar)} ${PAIRS[goes]}`,
  transit: ({ graha, house }) =>
    house === 1
      ? `${capitalise(the(graha))} is passing the sign of your natal Moon.`
      : `${capitalise(the(graha))} is passing the ${ordinal(house)} house from your natal Moon.`,
  'saturn-period': ({ phase }) =>
    `This is ${SATURN_PERIODS[phase]}: a time for patience, steady work and a regular routine.`,
  vedha: ({ by }) =>
    `${capitalise(joined(by.map(the)))} in the obstructing house ${by.length > 1 ? 'hold' : 'holds'} some of it back.`,
} satisfies Partial<Sentences>
