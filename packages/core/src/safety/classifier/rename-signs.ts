const graha =
  'sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu|surya|chandra|mangal|budh|guru|shukra|shani'
const ofSign = 'ascendant|lagna|lagn|rising|sign|rashi|raashi|rasi|moon'

/** Signs whose names are also an illness and a girl, where a graha or “sign” beside them says that the sign is meant. */
const namesakes: readonly (readonly [pattern: RegExp, other: string])[] = [
  [
    new RegExp(
      `(?<=\\b(?:${graha})\\b(?: \\w+){0,2} (?:in|into|enters|entered|through|of|leaves)) cancer\\b`,
      'gi',
    ),
    ' libra',
  ],
  [new RegExp(`\\bcancer(?= (?:${ofSign})\\b)`, 'gi'), 'libra'],
  [new RegExp(`\\bkanya(?= (?:${ofSign})\\b)`, 'gi'), 'tula'],
  [/कन्या(?= (?:राशि|लग्न))/g, 'तुला'],
]

/** A text in which signs that share their name with something grave have the name of another sign. */
export const renameSigns = (text: string): string =>
  namesakes.reduce((renamed, [pattern, other]) => renamed.replaceAll(pattern, other), text)
