import { stringify } from 'yaml'
import { quote, type Expression } from '../expressions/index.ts'

type Parts = readonly (string | Expression<unknown>)[]

/** A scalar of a template that is the same YAML for every possible value. */
export function printText(parts: Parts): string {
  const [only] = parts
  if (parts.length === 1 && typeof only === 'object') return printWhole(only)
  if (parts.every((part) => typeof part === 'string' || part.isPlain)) return printPlain(parts)
  const format = parts
    .map((part) => (typeof part === 'string' ? part.replaceAll('%', '%%') : formatOf(part)))
    .join('')
  const operands = parts.filter((part) => typeof part !== 'string').map(({ helm }) => helm)
  return `{{ printf ${[quote(format), ...operands].join(' ')} | quote }}`
}

const formatOf = ({ kind }: Expression<unknown>) => (kind === 'int' ? '%d' : kind === 'flag' ? '%t' : '%s')

function printWhole({ kind, helm }: Expression<unknown>): string {
  return kind === 'text' ? `{{ ${bare(helm)} | quote }}` : `{{ ${bare(helm)} }}`
}

/** Outer parentheses are for operands. */
export const bare = (helm: string) => (helm.startsWith('(') && isOnePair(helm) ? helm.slice(1, -1) : helm)

function isOnePair(helm: string): boolean {
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < helm.length; i += 1) {
    const char = helm[i]
    if (isQuoted) {
      if (char === '\\') i += 1
      else if (char === '"') isQuoted = false
    } else if (char === '"') isQuoted = true
    else if (char === '(') depth += 1
    else if (char === ')' && (depth -= 1) === 0) return i === helm.length - 1
  }
  return false
}

const printPlain = (parts: Parts) =>
  `"${parts.map((part) => (typeof part === 'string' ? escapeActions(JSON.stringify(part).slice(1, -1)) : `{{ ${part.helm} }}`)).join('')}"`

/** A constant scalar. */
export function printLiteral(value: string | number | boolean | null, indent: number): string {
  if (typeof value === 'string' && value.includes('\n')) return printBlock(value, indent)
  return escapeActions(stringify(value, { lineWidth: 0, singleQuote: false }).trimEnd())
}

function printBlock(value: string, indent: number): string {
  const body = value.endsWith('\n') ? value.slice(0, -1) : value
  const isBlock = !/^\s|\n$|[\t\r]/.test(body)
  if (!isBlock) return escapeActions(JSON.stringify(value))
  const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + escapeActions(line)))
  return [value.endsWith('\n') ? '|' : '|-', ...lines].join('\n')
}

/** Braces that another program than Helm reads. */
const escapeActions = (literal: string) => literal.replaceAll('{{', '{{ `{{` }}')
