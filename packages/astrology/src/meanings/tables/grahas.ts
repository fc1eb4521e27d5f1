import type { Graha } from '../../jyotish/grahas.ts'

/** `matters`: what a graha signifies. `strong`: what he is held to give when strong; `weak`: what asks for care. */
type GrahaRow = { readonly matters: string; readonly strong: string; readonly weak: string }

/** Phaladeepika 15.15-16 for the chief matters of the seven; the rest is common practice. */
export const GRAHA_MATTERS: Readonly<Record<Graha, GrahaRow>> = {
  sun: { matters: 'confidence father vitality authority', strong: 'leadership honour', weak: 'pride eyes' },
  moon: { matters: 'mind mother popularity', strong: 'calm care-for-others', weak: 'worry sleep' },
  mars: { matters: 'courage siblings land energy', strong: 'initiative beats-rivals', weak: 'temper haste' },
  mercury: {
    matters: 'learning speech trade friends',
    strong: 'intellect wit',
    weak: 'indecision communication',
  },
  jupiter: {
    matters: 'wisdom children wealth counsel',
    strong: 'knowledge fortune',
    weak: 'planning expenses',
  },
  venus: {
    matters: 'love marriage arts comforts',
    strong: 'beauty married-happiness',
    weak: 'habits expenses',
  },
  saturn: {
    matters: 'hard-work service discipline',
    strong: 'perseverance late-success',
    weak: 'delay solitude',
  },
  rahu: {
    matters: 'abroad unusual-paths technology',
    strong: 'ambition foreign-gains',
    weak: 'doubt sudden-change',
  },
  ketu: {
    matters: 'letting-go research liberation',
    strong: 'intuition practice',
    weak: 'solitude indecision',
  },
}
