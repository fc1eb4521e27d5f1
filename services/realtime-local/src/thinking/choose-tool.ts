import type { FunctionTool } from '../protocol/session-schema.ts'
import { wordsIn } from '../language/script.ts'
import { areas, planets, type Topic } from './topics.ts'

export interface ToolCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
}

const isIn = <T extends string>(list: readonly T[], topic: Topic): topic is T & Topic =>
  (list as readonly string[]).includes(topic)

/** The astrology tool that answers a topic. */
function astrologyCall(topic: Topic): ToolCall | undefined {
  if (isIn(areas, topic)) return { name: 'get_life_area', arguments: { area: topic } }
  if (isIn(planets, topic)) return { name: 'get_planet_position', arguments: { planet: topic } }
  if (topic === 'moonSign' || topic === 'nakshatra')
    return { name: 'get_planet_position', arguments: { planet: 'moon' } }
  if (topic === 'sunSign') return { name: 'get_planet_position', arguments: { planet: 'sun' } }
  if (topic === 'chart' || topic === 'ascendant') return { name: 'get_birth_chart', arguments: {} }
  if (topic === 'dasha' || topic === 'lucky' || topic === 'remedy')
    return { name: 'get_current_dasha', arguments: {} }
  if (topic === 'doshas') return { name: 'check_doshas', arguments: {} }
  if (topic === 'panchang') return { name: 'get_panchang', arguments: {} }
  return undefined
}

const stem = (word: string) => word.replace(/(ing|ed|es|s)$/, '')
const fillers = new Set(
  'a an and are can could do does for from get give how i in is it me my of on or please tell the this to us was what when where which who will with you your'.split(
    ' ',
  ),
)

/** How many telling words of the text the tool's name and description share with it. */
function likeness(tool: FunctionTool, text: string): number {
  const about = new Set(wordsIn(`${tool.name.replaceAll(/[_-]/g, ' ')} ${tool.description ?? ''}`).map(stem))
  return wordsIn(text).filter((word) => !fillers.has(word) && about.has(stem(word))).length
}

interface StringParameter {
  readonly type?: string
  readonly enum?: readonly unknown[]
}

/** A required string: one of its allowed values if the text names it, else the last word spelt with a capital, else the text. */
function fill({ enum: allowed }: StringParameter, text: string): unknown {
  if (allowed)
    return allowed.find((value) => text.toLowerCase().includes(String(value).toLowerCase())) ?? allowed[0]
  const names = text.match(/(?<!^)\b\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu)?.filter((name) => name !== 'I')
  return names?.at(-1) ?? text
}

function argumentsFor(tool: FunctionTool, text: string): Record<string, unknown> {
  const schema = (tool.parameters ?? {}) as {
    properties?: Record<string, StringParameter>
    required?: string[]
  }
  const strings = (schema.required ?? []).filter((name) => schema.properties?.[name]?.type === 'string')
  return Object.fromEntries(strings.map((name) => [name, fill(schema.properties![name]!, text)]))
}

/** The call that may answer `text`: our own tool for its topic, else the session's tool most like the text. */
export function chooseTool(tools: readonly FunctionTool[], topic: Topic, text: string): ToolCall | undefined {
  const ours = astrologyCall(topic)
  if (ours && tools.some((tool) => tool.name === ours.name)) return ours
  const ranked = tools
    .map((tool) => ({ tool, score: likeness(tool, text) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (!best || best.score === 0) return undefined
  return { name: best.tool.name, arguments: argumentsFor(best.tool, text) }
}

/** A call forced by `tool_choice`: of the named tool, or of any. */
export function forcedCall(
  tools: readonly FunctionTool[],
  name: string | undefined,
  topic: Topic,
  text: string,
): ToolCall | undefined {
  const likely = chooseTool(tools, topic, text)
  if (likely && (name === undefined || likely.name === name)) return likely
  const tool = name === undefined ? tools[0] : tools.find((candidate) => candidate.name === name)
  return tool && { name: tool.name, arguments: argumentsFor(tool, text) }
}
