/** A word that is listened for. */
export interface Word {
  readonly language: 'e' | 'h'
  /** As it is written: English in Latin letters, Hindi in Devanagari. */
  readonly text: string
  /** CMU phones, most usual first. */
  readonly pronunciations: readonly string[]
}

/** What may come after a word. Probabilities are from 0 to 1. */
export interface History {
  /** That a word comes that was never seen here. */
  readonly unseen: number
  /** That the sentence ends. */
  readonly end: number
  /** That a word comes which was seen here, by its name. */
  readonly next: ReadonlyMap<string, number>
}

/** Which words follow which in questions of callers, learnt from typed ones. */
export interface WordPairs {
  /** By name, which is the language and the text. */
  readonly words: ReadonlyMap<string, Word>
  /** How likely each word is among those of its language, where nothing is known of the pair. */
  readonly alone: ReadonlyMap<string, number>
  /** By the word before; `e` and `h` are the beginnings of sentences. */
  readonly histories: ReadonlyMap<string, History>
}

const perNat = 10
/** Tenths of nats: a file of whole numbers is small and the same on every machine. */
const toNumber = (probability: number) => Math.round(-Math.log(probability) * perNat).toString(36)
const toProbability = (number: string) => Math.exp(-Number.parseInt(number, 36) / perNat)

/** Writes what was learnt: a line for each word with its pronunciations, then one for each history. */
export function writePairs({ words, alone, histories }: WordPairs): string {
  const numbers = new Map([...words.keys()].map((name, at) => [name, at.toString(36)]))
  const ofWords = [...words].map(([name, { pronunciations }]) =>
    [name, toNumber(alone.get(name)!), ...pronunciations].join('|'),
  )
  const ofHistories = [...histories].map(([name, { unseen, end, next }]) =>
    [
      numbers.get(name) ?? `<${name}>`,
      toNumber(unseen),
      toNumber(end),
      ...[...next].map(([word, probability]) => `${numbers.get(word)!}:${toNumber(probability)}`),
    ].join(' '),
  )
  return `${ofWords.join('\n')}\n\n${ofHistories.join('\n')}\n`
}

/** Reads what `writePairs` wrote. */
export function readPairs(file: string): WordPairs {
  const [ofWords = '', ofHistories = ''] = file.trimEnd().split('\n\n')
  const words = new Map<string, Word>()
  const alone = new Map<string, number>()
  for (const line of ofWords.split('\n')) {
    const [name = '', number = '', ...pronunciations] = line.split('|')
    words.set(name, { language: name[0] as Word['language'], text: name.slice(2), pronunciations })
    alone.set(name, toProbability(number))
  }
  const names = [...words.keys()]
  const nameOf = (number: string) => names[Number.parseInt(number, 36)]!
  const histories = new Map<string, History>()
  for (const line of ofHistories.split('\n')) {
    const [history = '', unseen = '', end = '', ...next] = line.split(' ')
    const name = history.startsWith('<') ? history[1]! : nameOf(history)
    histories.set(name, {
      unseen: toProbability(unseen),
      end: toProbability(end),
      next: new Map(
        next.map((pair) => pair.split(':')).map(([word, number]) => [nameOf(word!), toProbability(number!)]),
      ),
    })
  }
  return { words, alone, histories }
}
