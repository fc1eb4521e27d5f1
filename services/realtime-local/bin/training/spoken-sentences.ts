import { compileRules, type State } from '../../src/hearing/grammar/automaton.ts'
import { englishGrammar } from '../../src/hearing/grammar/english.ts'
import { hindiGrammar } from '../../src/hearing/grammar/hindi.ts'
import { writeRules, type Grammar } from '../../src/hearing/grammar/part.ts'
import { asHeard } from '../../src/hearing/heard.ts'
import { randomFrom } from './random.ts'

const somebody = '<somebody> = ravi | neha | amit;'

function walk(start: State, random: () => number): string {
  const words: string[] = []
  for (let state = start; ;) {
    const arcs = [...state.arcs]
    const chosen = arcs[Math.floor(random() * (arcs.length + (state.isEnd ? 1 : 0)))]
    if (!chosen) return words.join(' ')
    words.push(chosen[0])
    state = chosen[1]
  }
}

/** Sentences of the ear's grammar as it writes them, half of them Hindi; the same ones each time. */
export function spokenSentences(count: number): readonly string[] {
  const random = randomFrom(1)
  const sentences = (grammar: Grammar, language: 'english' | 'hindi') => {
    const rules = [writeRules(grammar, language, new Set()), somebody].join('\n')
    const start = compileRules(rules, [language])
    return Array.from({ length: count / 2 }, () => asHeard(walk(start, random), language === 'hindi'))
  }
  return [...new Set([...sentences(englishGrammar, 'english'), ...sentences(hindiGrammar, 'hindi')])]
}
