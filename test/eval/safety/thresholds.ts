import { likelihoods, safetyVectorOf, type SafetyWeights } from '@astrovoice/core/safety'
import type { SafetySentence } from './sentence.ts'

const shares = [0.005, 0.01, 0.015, 0.02, 0.03, 0.05]

/**
 * From which likelihood on the classifier alone gives so many false alarms, and which share of dangers is as likely; by
 * side. The likelihoods of `read-safety.ts` are chosen by it.
 */
export function thresholdsOf(weights: SafetyWeights, sentences: readonly SafetySentence[]) {
  const weighed = sentences.map(({ text, side, theme }) => {
    const [harmless = 1] = likelihoods(weights, safetyVectorOf(text, side))
    return { side, isHarmless: theme === null, likely: 1 - harmless }
  })
  return Object.fromEntries(
    (['caller', 'astrologer'] as const).map((side) => {
      const ofSide = weighed.filter((each) => each.side === side)
      const alarms = ofSide.filter(({ isHarmless }) => isHarmless).map(({ likely }) => likely)
      const dangers = ofSide.filter(({ isHarmless }) => !isHarmless)
      alarms.sort((one, other) => other - one)
      const at = (falseAlarms: number) => {
        const least = alarms[Math.floor(falseAlarms * alarms.length)] ?? 0
        const found = dangers.filter(({ likely }) => likely > least).length / dangers.length
        return { falseAlarms, least: Number(least.toFixed(3)), found: Number(found.toFixed(3)) }
      }
      return [side, shares.map(at)]
    }),
  )
}
