import { all, any, isGiven, type Condition, type Expression } from '../expressions/index.ts'
import type { TemplateNode } from './template-node.ts'

/**
 * When a piece is present: always (null), or under a condition. A piece with only conditional content takes its
 * condition.
 */
export function presenceOf({ guards, body }: TemplateNode): Condition | null {
  const content = contentPresence(body)
  const conditions = [...guards, ...(content ? [content] : [])]
  return conditions.length === 0 ? null : all(...conditions)
}

function contentPresence(body: TemplateNode['body']): Condition | null {
  if (body.type === 'spread') return isGiven(body.expression as Expression<object>)
  const children =
    body.type === 'map' ? body.entries.map(([, node]) => node) : body.type === 'list' ? body.items : []
  if (children.length === 0) return null
  const presences = children.map(presenceOf)
  const conditions = presences.filter((presence) => presence !== null)
  if (conditions.length < presences.length) return null
  if (conditions.some(({ opposite }) => conditions.some(({ helm }) => helm === opposite?.helm))) return null
  const distinct = new Map(conditions.map((condition) => [condition.helm, condition]))
  return any(...distinct.values())
}
