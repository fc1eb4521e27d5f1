import type { Speaker } from '../../meanings/statement.ts'
import { ENGLISH } from './english-cards.ts'
import { REVERSED_ENGLISH } from './reversed-english-cards.ts'
import type { TarotStatement } from './statement.ts'

const STEPS: Readonly<Record<Extract<TarotStatement, { is: 'step' }>['suit'], string>> = {
  major: 'Sit quietly for five minutes and write down what comes to mind.',
  wands: 'Take one small step today towards what you wish to begin.',
  cups: 'Say one kind thing today to somebody you care about.',
  swords: 'Write your question down in one sentence and read it aloud.',
  pentacles: 'Put one practical thing in order today.',
}

export const speakTarotInEnglish: Speaker<TarotStatement> = (statement) => {
  switch (statement.is) {
    case 'card':
      return ENGLISH[statement.id] ?? ''
    case 'reversed':
      return REVERSED_ENGLISH[statement.id] ?? ''
    case 'step':
      return STEPS[statement.suit]
  }
}
