import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Stages } from './evidence/index.ts'

export interface Acknowledgement {
  /** A rule of cdk-nag's AwsSolutions pack, such as `S1`. */
  readonly rule: string
  readonly reason: string
  /** Paths of constructs, the same for all stages that have them. */
  readonly constructs: readonly string[]
}

type Metadata = Readonly<Record<string, readonly { readonly type: string; readonly data?: unknown }[]>>

/** The metadata under which the CDK writes acknowledged rules with their reasons. */
const metadataType = 'aws:cdk:acknowledged-rules'
const pattern = /AwsSolutions-(\w+)/

/** Every acknowledged finding of cdk-nag in these stages, by rule and reason. */
export function readAcknowledgements(stages: Stages): Acknowledgement[] {
  const found = new Map<string, Acknowledgement & { readonly constructs: string[] }>()
  for (const [construct, data] of readMetadata(stages))
    for (const [id, reason] of Object.entries(data)) {
      const rule = pattern.exec(id)?.[1]
      if (!rule) continue
      const key = `${rule} ${reason}`
      const known = found.get(key) ?? { rule, reason, constructs: [] }
      if (!known.constructs.includes(construct)) known.constructs.push(construct)
      found.set(key, known)
    }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/** The acknowledged rules of each construct. */
function readMetadata(stages: Stages): [construct: string, rules: Readonly<Record<string, string>>][] {
  const folders = new Set(Object.values(stages).flatMap((all) => all.map((one) => dirname(one.templateFile))))
  const files = [...folders].flatMap((folder) =>
    globSync('*.metadata.json', { cwd: folder }).map((file) => join(folder, file)),
  )
  return files.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Metadata).flatMap(([construct, entries]) =>
      entries
        .filter(({ type }) => type === metadataType)
        .map(({ data }): [string, Readonly<Record<string, string>>] => [
          construct,
          data as Readonly<Record<string, string>>,
        ]),
    ),
  )
}
