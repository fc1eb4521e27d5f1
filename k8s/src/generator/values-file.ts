import { stringify } from 'yaml'
import { parameters } from '../parameters/index.ts'
import { describeGroup, isParam } from '../parameters/param.ts'

const width = 100

/** `values.yaml`: every parameter with its meaning and its default. */
export const printValues = () => `${printFields(parameters, 0).join('\n')}\n`

const printFields = (group: object, depth: number): string[] =>
  Object.entries(group).flatMap(([name, node]: [string, object], i) => {
    const description = isParam(node) ? node.description : describeGroup(node)
    const pad = '  '.repeat(depth)
    return [
      ...(depth === 0 && i > 0 ? [''] : []),
      ...wrapWords(description, width - pad.length - 2).map((line) => `${pad}# ${line}`),
      ...(isParam(node)
        ? printDefault(name, node.defaultValue).map((line) => pad + line)
        : [`${pad}${name}:`, ...printFields(node, depth + 1)]),
    ]
  })

const printDefault = (name: string, value: unknown) =>
  stringify({ [name]: value }, { lineWidth: 0, singleQuote: false })
    .trimEnd()
    .split('\n')

function wrapWords(text: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= limit) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
