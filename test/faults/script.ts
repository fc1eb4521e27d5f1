/** What is said in every call here, and how the model answers, at the pace people are spoken to. */

const charactersPerS = 15

const answer = (say: string) => [{ say, audioMs: Math.round((say.length / charactersPerS) * 1000) }]

export const turns = [
  {
    heard: 'When will I change my work?',
    steps: answer(
      'The tenth lord moves this year and with it your work will change slowly and then all at once near the end.',
    ),
  },
  {
    heard: 'And what about my health?',
    steps: answer('Your lagna lord is strong and well placed so that small troubles pass and return seldom.'),
  },
  {
    heard: 'Which day is good for travel?',
    steps: answer('Thursday after sunrise suits you while the moon is waxing.'),
  },
]

export const questionOf = (turn: number) => turns[turn]!.heard
export const wordsOf = (turn: number) => turns[turn]!.steps[0]!.say
export const lengthMsOf = (turn: number) => turns[turn]!.steps[0]!.audioMs
