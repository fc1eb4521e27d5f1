import { birthDataOf } from './births/birth-data.ts'
import { readCare } from './care.ts'
import { choose } from './choose.ts'
import { readDecisive, readPolite, readShort } from './courtesy.ts'
import { isElsewhere } from './elsewhere.ts'
import { unknown, type Intent } from './intent.ts'
import { readByRules, readClosely } from './read-by-rules.ts'
import { Utterance } from './utterance.ts'

/**
 * What a text asks for, read on a day (ISO date). Signs that need a person go first and are never overruled, then short
 * replies. Of the rest the classifier decides, which knows what the rules read.
 */
export function understand(text: string, today: string): Intent {
  return readReply(text) ?? choose(text, readPlainly(text, today), today)
}

/** What the rules alone make of a text. */
export function understandByRules(text: string, today: string): Intent {
  return readReply(text) ?? readPlainly(text, today)
}

function readReply(text: string): Intent | undefined {
  const whole = new Utterance(text)
  return readCare(whole) ?? readShort(whole) ?? readDecisive(whole)
}

function readPlainly(text: string, today: string): Intent {
  const whole = new Utterance(text)
  const asked = readByRules(text, today)
  if (asked?.kind === 'match') return { ...asked, birth: birthDataOf(whole) }
  return asked ?? readPolite(whole) ?? unknown
}

/** What a part of a text asks for by itself, without what other parts tell. */
export function understandPart(part: string, today: string): Intent | undefined {
  const view = new Utterance(part)
  return isElsewhere(view) ? undefined : readClosely(view, today)
}
