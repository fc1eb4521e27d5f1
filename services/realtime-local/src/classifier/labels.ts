import { cares } from '../understanding/intent.ts'

/**
 * What the classifier decides of a question; each list is a head of it with one answer. Names and order are those of
 * the weights: who changes them trains again.
 */
export const heads = {
  /** The tool that would answer, a person in need of care, or nothing that a chart answers. */
  kind: [
    'get_outlook',
    'get_timing',
    'compare_paths',
    'get_meaning',
    'get_remedies',
    'get_birth_chart',
    'get_planet_position',
    'get_divisional_chart',
    'get_current_dasha',
    'get_dasha_timeline',
    'get_yogas',
    'get_transits',
    'get_numerology',
    'draw_tarot',
    'check_dosha',
    'match_charts',
    'get_synastry',
    'get_day',
    'get_period',
    'get_solar_return',
    'find_muhurta',
    'get_festivals',
    'get_panchang',
    'none',
    ...cares,
  ],
  area: [
    'love',
    'marriage',
    'children',
    'education',
    'work',
    'work_change',
    'business',
    'money',
    'property',
    'vehicle',
    'travel',
    'family',
    'spirit',
    'health',
  ],
  paths: ['love_or_arranged', 'job_or_business', 'home_or_abroad', 'stay_or_change'],
  dosha: ['mangal', 'kaal_sarp', 'sade_sati'],
  activity: [
    'marriage',
    'griha_pravesh',
    'vehicle',
    'business',
    'job',
    'naming',
    'mundan',
    'travel',
    'property',
    'education',
    'gold',
  ],
  period: ['week', 'month', 'year'],
} as const

export type Head = keyof typeof heads
export type Label<H extends Head> = (typeof heads)[H][number]
export type Kind = Label<'kind'>

export const headNames = Object.keys(heads) as Head[]

/** Where the outputs of each head begin among all outputs of the model. */
export const firstOutput = Object.fromEntries(
  headNames.map((head, at) => [
    head,
    headNames.slice(0, at).reduce((sum, earlier) => sum + heads[earlier].length, 0),
  ]),
) as Readonly<Record<Head, number>>

export const outputCount = headNames.reduce((sum, head) => sum + heads[head].length, 0)
