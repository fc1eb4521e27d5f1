import type { Graha } from '../../jyotish/grahas.ts'

/** `matters`: what a graha signifies; `later`: what later practice adds; `strong` and `weak`: what his strength decides. */
type GrahaRow = {
  readonly matters: string
  readonly later: string
  readonly strong: string
  readonly weak: string
}

/** Phaladeepika 15.15-16 for the matters of the seven; the rest is common practice. */
export const GRAHA_MATTERS: Readonly<Record<Graha, GrahaRow>> = {
  sun: {
    matters: 'father vitality authority fortune',
    later: 'confidence',
    strong: 'leadership honour',
    weak: 'pride eyes',
  },
  moon: {
    matters: 'mind mother prosperity',
    later: 'popularity',
    strong: 'calm care-for-others',
    weak: 'worry sleep',
  },
  mars: {
    matters: 'courage siblings land',
    later: 'energy',
    strong: 'initiative beats-rivals',
    weak: 'temper haste',
  },
  mercury: {
    matters: 'learning speech friends',
    later: 'trade',
    strong: 'intellect wit',
    weak: 'indecision communication',
  },
  jupiter: {
    matters: 'wisdom children wealth',
    later: 'counsel',
    strong: 'knowledge fortune',
    weak: 'planning expenses',
  },
  venus: {
    matters: 'love marriage vehicles finery',
    later: 'arts',
    strong: 'beauty married-happiness',
    weak: 'habits expenses',
  },
  saturn: {
    matters: 'service hard-work',
    later: 'discipline',
    strong: 'perseverance late-success',
    weak: 'delay solitude',
  },
  rahu: {
    matters: '',
    later: 'abroad unusual-paths technology',
    strong: 'ambition foreign-gains',
    weak: 'doubt sudden-change',
  },
  ketu: {
    matters: '',
    later: 'letting-go research liberation',
    strong: 'intuition practice',
    weak: 'solitude indecision',
  },
}
