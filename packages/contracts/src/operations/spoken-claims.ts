/** Kinds of claims that are read in answers: labels of a metric. */
export const spokenClaimKinds = [
  'ascendant',
  'sign',
  'house',
  'lord',
  'nakshatra',
  'degree',
  'retrograde',
  'combust',
  'dignity',
  'dasha',
  'date',
  'window',
  'score',
  'yoga',
  'dosha',
  'tithi',
  'vara',
  'moon-of-day',
  'karana',
  'age',
] as const
export type SpokenClaimKind = (typeof spokenClaimKinds)[number]

/**
 * `grounded`: a claim is what was computed. `contradicted`: something else was computed. `unsupported`: nothing was
 * computed that could tell, though a tool could have. `unknown`: it was read, but nothing that is computed can tell.
 */
export const claimVerdicts = ['grounded', 'contradicted', 'unsupported', 'unknown'] as const
export type ClaimVerdict = (typeof claimVerdicts)[number]
