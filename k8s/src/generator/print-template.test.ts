import { expect, test } from '@jest/globals'
import type { Expression } from '../expressions/index.ts'
import { isGiven, not } from '../expressions/index.ts'
import { MarkBook, type Reading } from '../manifests/reading.ts'
import { readMarks } from '../manifests/template-reading.ts'
import { printTemplate } from './print-template.ts'
import { toTemplateNode } from './template-node.ts'

const value = <T>(kind: Expression<T>['kind'], name: string): Expression<T> => ({
  kind,
  helm: kind === 'int' ? `(int64 .Values.${name})` : `.Values.${name}`,
  evaluate: () => {
    throw new Error('A template evaluates nothing.')
  },
})
const name = value<string>('text', 'name')
const count = value<number>('int', 'count')
const isOn = value<boolean>('flag', 'on')
const labels = value<Record<string, string>>('map', 'labels')
const list = value<string[]>('list', 'list')

function print(describe: (reading: Reading) => object): string {
  const marks = new MarkBook()
  return printTemplate(toTemplateNode(describe(readMarks(marks)), marks), [])
}

test('text is quoted, numbers and flags are not, and text around a value becomes a format', () => {
  const printed = print(({ read }) => ({
    name: read(name),
    count: read(count),
    isOn: read(isOn),
    both: `${read(name)}-100%-${read(count)}`,
  }))
  expect(printed).toBe(`name: {{ .Values.name | quote }}
count: {{ int64 .Values.count }}
isOn: {{ .Values.on }}
both: {{ printf "%s-100%%-%d" .Values.name (int64 .Values.count) | quote }}
`)
})

test('content under one condition is inside it as a whole', () => {
  const printed = print(({ read, when }) => ({ a: 1, under: when(isOn, { b: read(count), c: { d: 'x' } }) }))
  expect(printed).toBe(`a: 1
{{- if .Values.on }}
under:
  b: {{ int64 .Values.count }}
  c:
    d: x
{{- end }}
`)
})

test('a container with only conditional content is present when any of it is', () => {
  const printed = print(({ when, entries }) => ({ map: { a: when(isOn, 1), ...entries(labels) } }))
  expect(printed).toContain('{{- if or .Values.on (not (empty .Values.labels)) }}\nmap:')
})

test('of two alternatives one is always present', () => {
  const printed = print(({ when }) => ({ list: [when(isGiven(name), 'a'), when(not(isGiven(name)), 'b')] }))
  expect(printed.startsWith('list:\n')).toBe(true)
})

test('a container that only the user fills is present when it is filled', () => {
  expect(print(({ items }) => ({ list: items(list, (mark) => mark) }))).toBe(`{{- with .Values.list }}
list:
{{- toYaml . | nindent 2 }}
{{- end }}
`)
})

test('braces that another program than Helm reads are left as they are', () => {
  expect(print(() => ({ legend: '{{pod}}' }))).toContain('{{ `{{` }}pod}}')
})
