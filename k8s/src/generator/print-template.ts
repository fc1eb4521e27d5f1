import { all, type Condition } from '../expressions/index.ts'
import { presenceOf } from './presence.ts'
import { bare, printLiteral, printText } from './print-scalar.ts'
import type { Body, TemplateNode } from './template-node.ts'

type MapBody = Extract<Body, { type: 'map' }>
type SpreadBody = Extract<Body, { type: 'spread' }>
type ListBody = Extract<Body, { type: 'list' }>

/** Prints an object as a Helm template, under the conditions of the object. */
export function printTemplate(node: TemplateNode, guards: readonly Condition[]): string {
  if (node.body.type !== 'map') throw new Error('An object is a map.')
  const lines = printMap(node.body, 0)
  const conditions = [...guards, ...node.guards]
  return `${(conditions.length === 0 ? lines : wrap(lines, all(...conditions), 0)).join('\n')}\n`
}

function printMap(body: MapBody, indent: number): string[] {
  return body.entries.flatMap(([key, node]) =>
    printGuarded(node, indent, () => printEntry(key, node.body, indent)),
  )
}

function printList(body: ListBody, indent: number): string[] {
  return body.items.flatMap((node) => printGuarded(node, indent, () => printItem(node.body, indent)))
}

function printGuarded(node: TemplateNode, indent: number, print: () => string[]): string[] {
  if (node.body.type === 'spread' || onlySpread(node.body)) {
    const lines = print()
    return node.guards.length === 0 ? lines : wrap(lines, all(...node.guards), indent)
  }
  const presence = presenceOf(node)
  return presence ? wrap(print(), presence, indent) : print()
}

const pad = (indent: number) => ' '.repeat(indent)

const wrap = (lines: readonly string[], condition: Condition, indent: number) => [
  `${pad(indent)}{{- if ${bare(condition.helm)} }}`,
  ...lines,
  `${pad(indent)}{{- end }}`,
]

function printEntry(key: string, body: Body, indent: number): string[] {
  const name = `${pad(indent)}${printLiteral(key, indent)}:`
  const only = onlySpread(body)
  if (only) return printSpread(only, indent, [name])
  switch (body.type) {
    case 'spread':
      return printSpread(body, indent)
    case 'map':
      return body.entries.length === 0 ? [`${name} {}`] : [name, ...printMap(body, indent + 2)]
    case 'list':
      return body.items.length === 0 ? [`${name} []`] : [name, ...printList(body, indent + 2)]
    case 'literal':
      return `${name} ${printLiteral(body.value, indent + 2)}`.split('\n')
    case 'text':
      return [`${name} ${printText(body.parts)}`]
  }
}

function printItem(body: Body, indent: number): string[] {
  const dash = `${pad(indent)}-`
  switch (body.type) {
    case 'spread':
      return printSpread(body, indent)
    case 'map':
      return body.entries.length === 0
        ? [`${dash} {}`]
        : startItem(printMap(orderEntries(body), indent + 2), indent)
    case 'list':
      return body.items.length === 0 ? [`${dash} []`] : [dash, ...printList(body, indent + 2)]
    case 'literal':
      return `${dash} ${printLiteral(body.value, indent + 2)}`.split('\n')
    case 'text':
      return [`${dash} ${printText(body.parts)}`]
  }
}

/** Unconditional content comes first, because it carries the item's dash. `name` is the first key. */
function orderEntries(body: MapBody): MapBody {
  const rank = ([key, node]: MapBody['entries'][number]) =>
    (presenceOf(node) || node.body.type === 'spread' ? 2 : 0) + (key === 'name' ? 0 : 1)
  return { type: 'map', entries: body.entries.toSorted((a, b) => rank(a) - rank(b)) }
}

function startItem(lines: readonly string[], indent: number): string[] {
  const [first = '', ...rest] = lines
  const content = first.slice(indent + 2)
  return content.startsWith('{{-') ? [`${pad(indent)}-`, ...lines] : [`${pad(indent)}- ${content}`, ...rest]
}

/** A container with only the user's content is present when that is. */
function onlySpread(body: Body): SpreadBody | undefined {
  const children =
    body.type === 'map' ? body.entries.map(([, node]) => node) : body.type === 'list' ? body.items : []
  const [only] = children
  return children.length === 1 && only?.guards.length === 0 && only.body.type === 'spread'
    ? only.body
    : undefined
}

const printSpread = ({ expression: { helm } }: SpreadBody, indent: number, name: readonly string[] = []) => [
  `${pad(indent)}{{- with ${bare(helm)} }}`,
  ...name,
  `${pad(indent)}{{- toYaml . | nindent ${indent + 2 * name.length} }}`,
  `${pad(indent)}{{- end }}`,
]
