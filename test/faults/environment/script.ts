/** The questions of a trial's call and the model's answers, at the pace of speech. */

const charactersPerS = 15

interface Turn {
  readonly heard: string
  readonly say: string
  readonly audioMs: number
}
export type Script = readonly Turn[]

const turn = (heard: string, say: string): Turn => ({
  heard,
  say,
  audioMs: Math.round((say.length / charactersPerS) * 1000),
})

const short: Script = [
  turn('And what about my health?', 'Your lagna lord is strong and small troubles pass.'),
  turn('Which day is good for travel?', 'Thursday after sunrise suits you while the moon is waxing.'),
]

export const usualScript: Script = [
  turn(
    'When will I change my work?',
    'The tenth lord moves this year and with it your work will change slowly and then all at once near the end.',
  ),
  ...short,
]

/** Its first answer takes almost two minutes: more than the gateway keeps for a caller who reads nothing. */
export const longScript: Script = [
  turn(
    'What do the years bring me?',
    Array.from({ length: 38 }, (_, year) => `In your year ${year + 20} the moon favours steady work.`).join(
      ' ',
    ),
  ),
  ...short,
]
