import { dataClasses, type DataClass } from '../data-classes.ts'

/** The README of an archive: what is in which file, in which units, and what is in none and why. @param madeAt an instant */
export function writeReadme(madeAt: string): string {
  const classes: readonly DataClass[] = Object.values(dataClasses)
  const held = classes.flatMap(({ what, exported }) =>
    'file' in exported ? [`${exported.file}\n  ${what}`] : [],
  )
  const left = classes.flatMap(({ what, exported }) =>
    'not' in exported ? [`${what}\n  ${exported.not}`] : [],
  )
  return `Your data at AstroVoice, ${madeAt}

Files of JSON are in UTF-8. Times are ISO 8601 with their offset. The time of a birth is by the clock of its place.
Names of fields end in their unit: Ms is milliseconds, Deg is degrees, Paise is hundredths of a rupee. In calls/ there is a file for each call; items
are in the order in which they were said or computed, and conversationId is the same for the calls of one talk.

WHAT IS IN IT

${held.join('\n\n')}

WHAT IS NOT IN IT

${left.join('\n\n')}
`
}
