import { isPlainArea } from './life.ts'
import type { Utterance } from './utterance.ts'

const ours = new Set(['planet', 'chart', 'craft', 'dosha', 'varga', 'remedy', 'house', 'nakshatra', 'sign'])

/**
 * A sentence about other things, with nothing in it that a chart speaks of; a price, a recipe or a device is always
 * one.
 */
export const isElsewhere = (utterance: Utterance): boolean =>
  (utterance.has('errand') && !utterance.has('house')) ||
  (utterance.has('elsewhere') &&
    !isPlainArea(utterance) &&
    !utterance.spans.some(({ kind }) => ours.has(kind)))
