import { wordsIn } from '@astrovoice/core/safety'
import type { FunctionTool } from '../protocol/session-schema.ts'
import type { ToolCall } from './choose-tool.ts'

/** Tools of other clients: they are chosen by what their names and descriptions share with the question. */

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

/** The required strings of a tool, filled from the text. */
export function argumentsFor(tool: FunctionTool, text: string): Record<string, unknown> {
  const schema = (tool.parameters ?? {}) as {
    properties?: Record<string, StringParameter>
    required?: string[]
  }
  const strings = (schema.required ?? []).filter((name) => schema.properties?.[name]?.type === 'string')
  return Object.fromEntries(strings.map((name) => [name, fill(schema.properties![name]!, text)]))
}

/** The tool most like the text, if any shares a telling word with it. */
export function closestTool(tools: readonly FunctionTool[], text: string): ToolCall | undefined {
  const ranked = tools
    .map((tool) => ({ tool, score: likeness(tool, text) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (!best || best.score === 0) return undefined
  return { name: best.tool.name, arguments: argumentsFor(best.tool, text) }
}
