import { foldAll } from '@astrovoice/core/safety'

const openers = foldAll(
  `so and but or also ok okay please honestly anyway actually hello hi hey namaste guruji pandit sir madam ji
  now well then just aur to acha accha`,
)
const auxiliaries = foldAll(
  'will is are am do does did can could should shall would has have was were isnt arent wont doesnt dont',
)
const subjects = foldAll(
  `i we he she it they you my our his her their the this that these those there any anything anyone someone
  everything things all your`,
)

/** “Will I…”, “is my…”: a verb before its subject asks. */
export function isInverted(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !openers.has(word))
  return auxiliaries.has(words[first] ?? '') && subjects.has(words[first + 1] ?? '')
}
