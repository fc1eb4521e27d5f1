import { globSync } from 'node:fs'
import { isRuleTable, type Rule } from '../../src/rules/index.ts'

const packageRoot = new URL('../../', import.meta.url)

/** Every rule of the engine by its subject: the tables that files named `…-rules.ts` export. */
export async function ruleTables(): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const files = globSync('src/**/*-rules.ts', { cwd: packageRoot })
  const subjects = new Map<string, Rule[]>()
  for (const file of files.toSorted()) {
    const exported = Object.values((await import(new URL(file, packageRoot).href)) as object)
    for (const rule of exported.filter(isRuleTable).flatMap((table) => Object.values(table))) {
      const subject = rule.id.slice(0, rule.id.indexOf('.'))
      subjects.set(subject, [...(subjects.get(subject) ?? []), rule])
    }
  }
  return subjects
}
