import type { Condition, Expression } from '../expressions/index.ts'
import { findSpread } from '../manifests/resolve.ts'
import type { MarkBook } from '../manifests/reading.ts'

/** A piece of a manifest with its conditions, the outermost first. */
export interface TemplateNode {
  readonly guards: readonly Condition[]
  readonly body: Body
}

export type Body =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  | { readonly type: 'text'; readonly parts: readonly (string | Expression<unknown>)[] }
  | { readonly type: 'spread'; readonly expression: Expression<unknown> }
  | { readonly type: 'map'; readonly entries: readonly (readonly [string, TemplateNode])[] }
  | { readonly type: 'list'; readonly items: readonly TemplateNode[] }

/** Makes a tree of a manifest with marks. Each condition is at the largest piece that it covers as a whole. */
export function toTemplateNode(value: unknown, marks: MarkBook): TemplateNode {
  if (typeof value === 'string') return toScalarNode(value, marks)
  if (Array.isArray(value)) {
    return hoist(
      value.map((item: unknown) => toItem(item, marks)),
      (items) => ({ type: 'list', items }),
    )
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    const keys = entries.map(([key]) => key)
    return hoist(
      entries.map(([key, child]) => toEntry(key, child, marks)),
      (nodes) => ({ type: 'map', entries: nodes.map((node, i) => [keys[i]!, node] as const) }),
    )
  }
  return { guards: [], body: { type: 'literal', value: value as number | boolean | null } }
}

function toScalarNode(value: string, marks: MarkBook): TemplateNode {
  const marked = marks.find(value)
  if (!marked) {
    const parts = marks.split(value)
    const isLiteral = parts.every((part) => typeof part === 'string')
    return { guards: [], body: isLiteral ? { type: 'literal', value } : { type: 'text', parts } }
  }
  switch (marked.type) {
    case 'guarded': {
      const { guards, body } = toTemplateNode(marked.value, marks)
      return { guards: [marked.condition, ...guards], body }
    }
    case 'scalar':
      return { guards: [], body: { type: 'text', parts: [marked.expression] } }
    case 'spread':
      return { guards: [], body: { type: 'spread', expression: marked.expression } }
    case 'absent':
      throw new Error('Nothing is absent in a template.')
  }
}

function toItem(item: unknown, marks: MarkBook): TemplateNode {
  const node = toTemplateNode(item, marks)
  const carried = carriedSpread(node)
  if (carried) return { guards: node.guards, body: carried }
  if (findSpread(item, marks)) throw new Error('An item that carries a list has nothing beside it.')
  return node
}

/** An item is a list's whole content when it has a single leaf and that is a list. */
function carriedSpread({ body }: TemplateNode): Extract<Body, { type: 'spread' }> | undefined {
  if (body.type === 'spread') return body
  if (body.type !== 'map' || body.entries.length !== 1) return undefined
  const [key, child] = body.entries[0]!
  return key.startsWith('⟦') ? undefined : carriedSpread(child)
}

/** An entry whose key is a mark is a map to spread; its value only carries conditions. */
function toEntry(key: string, child: unknown, marks: MarkBook): TemplateNode {
  const node = toTemplateNode(child, marks)
  const marked = marks.find(key)
  if (marked?.type !== 'spread') return node
  return { guards: node.guards, body: { type: 'spread', expression: marked.expression } }
}

const isBare = ({ guards, body }: TemplateNode) =>
  guards.length === 0 &&
  ((body.type === 'map' && body.entries.length === 0) || (body.type === 'list' && body.items.length === 0))

/** Moves conditions that all children share to their parent; empty objects follow their neighbours. */
function hoist(children: readonly TemplateNode[], build: (children: TemplateNode[]) => Body): TemplateNode {
  const guarded = children.filter((child) => !isBare(child))
  const [first] = guarded
  if (!first) return { guards: [], body: build([...children]) }
  const shared = first.guards.filter((guard, i) => guarded.every(({ guards }) => guards[i] === guard))
  const depth = first.guards.findIndex((guard, i) => shared[i] !== guard)
  const count = depth === -1 ? shared.length : depth
  const stripped = children.map((child) =>
    isBare(child) ? child : { guards: child.guards.slice(count), body: child.body },
  )
  return { guards: first.guards.slice(0, count), body: build(stripped) }
}
