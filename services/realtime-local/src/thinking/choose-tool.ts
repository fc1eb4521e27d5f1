import type { FunctionTool } from '../protocol/session-schema.ts'
import { isEvery, type WantedCall } from '../understanding/intent.ts'

export interface ToolCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
}

interface Schema {
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** The value of a wish that a schema takes; undefined when it takes none. */
function fitValue(schema: Schema, wish: unknown): unknown {
  if (isEvery(wish)) {
    const allowed = schema.items?.enum
    const every = wish.allOf.filter((value) => !allowed || allowed.includes(value))
    return every.length > 0 ? every : undefined
  }
  if (Array.isArray(wish)) return schema.enum ? wish.find((value) => schema.enum!.includes(value)) : wish[0]
  if (!schema.enum) return wish
  return schema.enum.find((value) => value === wish || String(value) === String(wish))
}

/** The arguments as the tool's schema takes them; undefined when one that it requires is missing. */
function fitArguments(
  tool: FunctionTool,
  wanted: WantedCall['arguments'],
): ToolCall['arguments'] | undefined {
  const { properties = {}, required = [] } = (tool.parameters ?? {}) as Schema
  const fitted: Record<string, unknown> = {}
  for (const [name, wish] of Object.entries(wanted)) {
    const schema = properties[name]
    if (!schema || wish === undefined) continue
    const value = fitValue(schema, wish)
    if (value !== undefined) fitted[name] = value
  }
  return required.every((name) => fitted[name] !== undefined) ? fitted : undefined
}

/** The first of the wanted calls that a tool of the session takes. */
export function chooseTool(
  tools: readonly FunctionTool[],
  wanted: readonly WantedCall[],
): ToolCall | undefined {
  for (const { name, arguments: args } of wanted) {
    const tool = tools.find((candidate) => candidate.name === name)
    const fitted = tool && fitArguments(tool, args)
    if (fitted) return { name, arguments: fitted }
  }
  return undefined
}
