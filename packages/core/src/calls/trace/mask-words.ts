import { kindOf, type UtteranceKind } from '../machine/turn/backchannel.ts'

/** Keys whose strings are names, ids, times or choices of the project, outside of data. */
const keptKeys = new Set(
  `type event kind status phase state role reason why what act code outcome name toolCalls items encoding language
  turnTaking at startedAt endedAt itemId toolCallId callId conversationId userId astrologerId birthProfileId
  model`.split(/\s+/),
)
/** Keys of a tool's arguments and results: in them numbers are personal too. */
const dataKeys = new Set(['arguments', 'output', 'card', 'reasons'])

/**
 * A value of the call machine without words, text and figures. Letters and digits become `x`, so that lengths,
 * spaces and ids stay. The call machine decides the same about it. Binary becomes its length.
 */
export function maskWords(value: unknown, key = '', isData = false, isCaller = false): unknown {
  if (value instanceof Uint8Array) return { bytes: value.byteLength }
  if (typeof value === 'number') return isData ? 0 : value
  if (typeof value === 'string') return maskString(value, key, isData, isCaller)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: unknown) => maskWords(each, key, isData, isCaller))
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const caller = isOfCaller(value as Record<string, unknown>)
  const data = (name: string) => isData || dataKeys.has(name) || isCard(value as Record<string, unknown>)
  return Object.fromEntries(
    fields
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, maskWords(field, name, data(name), caller)]),
  )
}

function maskString(text: string, key: string, isData: boolean, isCaller: boolean): string {
  if (key === 'argumentsJson') return maskJson(text)
  if (key === 'svg') return ''
  if (keptKeys.has(key) && !isData) return text
  return isCaller && key === 'text' ? maskCallerWords(text) : maskLetters(text)
}

const isOfCaller = ({ type, kind, role }: Record<string, unknown>) =>
  type === 'question-transcribed' || type === 'text-asked' || kind === 'question' || role === 'caller'

const isCard = (value: Record<string, unknown>) => 'svg' in value || 'claims' in value

const maskLetters = (text: string) =>
  text.replace(/[^\s\p{P}]/gu, (character) => 'x'.repeat(character.length))

/** An utterance whose words decide something becomes another one of its kind and length. */
function maskCallerWords(text: string): string {
  const kind = kindOf(text)
  const masked = maskLetters(text)
  if (kind === kindOf(masked)) return masked
  const core = text.trim()
  return text.replace(core, () => standIn(kind, core.length))
}

function standIn(kind: UtteranceKind, length: number): string {
  const words = {
    none: '',
    sound: 'hm',
    reply: length < 2 ? 'k' : 'ok',
    stop: length < 4 ? 'no' : 'stop',
    words: 'x',
  }
  return words[kind].slice(0, length).padEnd(length, '.')
}

/** The arguments of a tool call as the model wrote them: what parses still parses. */
function maskJson(json: string): string {
  try {
    return JSON.stringify(maskWords(JSON.parse(json), '', true))
  } catch {
    return maskLetters(json)
  }
}
