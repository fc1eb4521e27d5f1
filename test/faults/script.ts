/** What is said in every call here, and how the model answers. */

const answer = (words: string, audioMs: number) => [{ say: words, audioMs }]

export const turns = [
  {
    heard: 'When will I change my work?',
    steps: answer(
      'The tenth lord moves this year and with it your work will change slowly and then all at once near the end.',
      5000,
    ),
  },
  {
    heard: 'And what about my health?',
    steps: answer(
      'Your lagna lord is strong and well placed so that small troubles pass and return seldom.',
      4000,
    ),
  },
  {
    heard: 'Which day is good for travel?',
    steps: answer('Thursday after sunrise suits you while the moon is waxing.', 3000),
  },
] as const

export const questionOf = (turn: number) => turns[turn]!.heard
export const wordsOf = (turn: number) => turns[turn]!.steps[0]!.say
export const lengthMsOf = (turn: number) => turns[turn]!.steps[0]!.audioMs
