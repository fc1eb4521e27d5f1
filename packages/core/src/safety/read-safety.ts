import { featuresOf } from './classifier/features.ts'
import { vectorOf } from './classifier/vector.ts'
import { viewOf, type View } from './classifier/view.ts'
import { likelihoods, type SafetyWeights } from './classifier/weights.ts'
import type { Span } from './patterns/find-patterns.ts'
import { themes, type Finding, type Side, type Theme } from './themes.ts'

/** A harmless twin explains a phrase that is as near as this, in words. */
const maxWordsToTwin = 3

const wordsBetween = (one: Span, other: Span) => Math.max(one.from - other.to, other.from - one.to)

/** Whether one of the rule’s own phrases stands there that no harmless twin of the same theme explains. */
function hasPhrase({ spans }: View, side: Side, theme: Theme): boolean {
  const twins = spans.filter(({ kind, value }) => kind === 'twin' && value === theme)
  return spans.some(
    (span) =>
      span.kind === side &&
      span.value === theme &&
      !twins.some((twin) => wordsBetween(span, twin) <= maxWordsToTwin),
  )
}

/** Danger to a life: found with less evidence, since missing it costs most. */
const gravest: ReadonlySet<Theme> = new Set(['self_harm', 'violence_at_home', 'danger_by_others'])
/**
 * So likely must it be that a sentence is not harmless. `train:safety -- --held` prints what it finds of sentences that
 * it did not learn from, and how many false alarms it gives, from which likelihood on.
 */
const minLikelihood: Readonly<Record<Side, { readonly gravest: number; readonly other: number }>> = {
  caller: { gravest: 0.82, other: 0.86 },
  astrologer: { gravest: 0.8, other: 0.8 },
}

/** In fewer words only a phrase counts: “Theek hai.” says too little to weigh. */
const minWords: Readonly<Record<Side, number>> = { caller: 3, astrologer: 5 }

/** The likeliest theme, if the sentence is likely enough not to be harmless. */
function likeliestTheme(view: View, side: Side, weights: SafetyWeights): Theme | undefined {
  if (view.words.length < minWords[side]) return undefined
  const [harmless = 1, ...odds] = likelihoods(weights, vectorOf(featuresOf(view), side))
  const theme = themes[odds.indexOf(Math.max(...odds))]!
  const least = minLikelihood[side][gravest.has(theme) ? 'gravest' : 'other']
  const isLikely = 1 - harmless >= least
  return isLikely ? theme : undefined
}

/** Finds the themes of safety in a sentence of a side, the gravest first. */
export type ReadSafety = (text: string, side: Side) => readonly Finding[]

/**
 * The rules of safety: the same for every model. A phrase of a rule counts unless a harmless twin of the same rule is
 * near; what is said without such a phrase is found by the classifier. The work grows with the length of the text, which
 * is bounded.
 */
export const createSafetyReader =
  (weights: SafetyWeights): ReadSafety =>
  (text, side) => {
    const view = viewOf(text)
    if (view.words.length === 0) return []
    const likely = likeliestTheme(view, side, weights)
    return themes.flatMap((theme): Finding[] => {
      if (hasPhrase(view, side, theme)) return [{ theme, by: 'phrase' }]
      return theme === likely ? [{ theme, by: 'likelihood' }] : []
    })
  }

/** What the classifier weighs of a text; for its training. */
export const safetyVectorOf = (text: string, side: Side) => vectorOf(featuresOf(viewOf(text)), side)
