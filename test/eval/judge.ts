import type { Language } from '@astrovoice/contracts'
import { tellScript } from '@astrovoice/realtime-local/thinking'
import type { Held, MadeCall } from './hold-turn.ts'
import type { Question } from './question.ts'

/** The rules of judgement; docs/development/evaluation.md lists them in words. */

export interface Judgement {
  readonly isAnswered: boolean
  readonly isRightTool: boolean
  readonly isRightArguments: boolean
  readonly isRightLanguage: boolean
}

/** Tools whose verdict may itself name the time that was asked for. */
const datedTools = new Set([
  'get_dasha_timeline',
  'get_transits',
  'check_dosha',
  'get_festivals',
  'find_muhurta',
  'get_panchang',
  'get_solar_return',
])
const dayTools = new Set([
  'get_day',
  'get_period',
  'get_panchang',
  'get_festivals',
  'find_muhurta',
  'get_transits',
  'get_solar_return',
])

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

const wordsOf = (call: MadeCall, name: string, language: Language): string => {
  const words = part(part(part(part(call.output, 'answer'), name), 'speak'), language)
  return typeof words === 'string' ? words : ''
}

const stripped = (text: string) => text.replaceAll(/[\s.।:;,]+/g, ' ').trim()

/** A verdict is part of the answer and comes first in what is said. */
function hasVerdict(call: MadeCall, { said }: Held, language: Language, isFirst: boolean): boolean {
  const verdict = stripped(wordsOf(call, 'verdict', language))
  return verdict !== '' && (isFirst ? stripped(said).startsWith(verdict) : stripped(said).includes(verdict))
}

/** A time was found, or it is said that there is none in the span. */
function hasWindow(call: MadeCall, language: Language, allowed: readonly string[]): boolean {
  if (wordsOf(call, 'when', language) !== '')
    return call.name !== 'get_current_dasha' || allowed.includes(call.name)
  const windows = part(part(call.output, 'facts'), 'windows')
  if (Array.isArray(windows) && windows.length === 0) return true
  return datedTools.has(call.name) && /\d/.test(wordsOf(call, 'verdict', language))
}

const hasAction = (call: MadeCall, language: Language) =>
  wordsOf(call, 'action', language) !== '' || call.name === 'get_remedies'

const asksBack = (said: string) => /[?？]\s*$/.test(said.trim())

/** What is said without a chart, where none may speak. */
function isAnsweredWithoutTool(answered: Question['expect']['answered'], { said, reason }: Held): boolean {
  if (answered === 'ask-again') return reason !== 'care' && asksBack(said)
  return answered === 'none' || (answered === 'person-first' && reason === 'care')
}

function isAnswered({ language, expect }: Question, held: Held): boolean {
  const { calls } = held
  if (calls.length === 0) return isAnsweredWithoutTool(expect.answered, held)
  const haveVerdicts = calls.every((call, at) => hasVerdict(call, held, language, at === 0))
  if (!haveVerdicts) return false
  switch (expect.answered) {
    case 'none':
    case 'ask-again':
    case 'person-first':
      return false
    case 'window':
      return calls.some((call) => hasWindow(call, language, toolsOf(expect.tool)))
    case 'action':
      return calls.some((call) => hasAction(call, language))
    case 'day':
      return calls.some(({ name }) => dayTools.has(name))
    case 'meaning':
    case 'verdict':
      return true
  }
}

const toolsOf = (tool: Question['expect']['tool']): readonly string[] =>
  tool === undefined ? [] : typeof tool === 'string' ? [tool] : tool

function isRightTool({ expect }: Question, { calls }: Held): boolean {
  const wanted = toolsOf(expect.tool)
  if (wanted.length === 0) return calls.length === 0
  return calls.length > 0 && calls.every(({ name }) => wanted.includes(name))
}

/** `workChange` and `work_change` are one name; of an object some fields are asked for. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'object' && wanted !== null)
    return Object.entries(wanted).every(([key, value]) => holds(part(actual, key), value))
  const plain = (value: unknown) =>
    String(value)
      .toLowerCase()
      .replaceAll(/[_\s-]/g, '')
  return actual !== undefined && plain(actual) === plain(wanted)
}

function isRightArguments({ expect }: Question, { calls }: Held): boolean {
  return expect.args === undefined || calls.some((call) => holds(call.arguments, expect.args))
}

const scripts = { en: 'english', hi: 'devanagari', hinglish: 'hinglish' } as const

/** Hindi stays in Devanagari; English and Hinglish in Latin letters, each in its own words. */
function isRightLanguage({ language }: Question, { said }: Held): boolean {
  if (language === 'hi') return /\p{Script=Devanagari}/u.test(said) && !/[a-z]{2,}/i.test(said)
  return tellScript(said) === scripts[language] || (said.length < 8 && !/\p{Script=Devanagari}/u.test(said))
}

export function judge(question: Question, held: Held): Judgement {
  return {
    isAnswered: isAnswered(question, held),
    isRightTool: isRightTool(question, held),
    isRightArguments: isRightArguments(question, held),
    isRightLanguage: isRightLanguage(question, held),
  }
}
