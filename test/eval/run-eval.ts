/**
 * How many typed questions are answered: `npm run -s eval -- --json [--set=open|sealed|all] [--file=PATH]`.
 * Runs each through the tools of core and the stand-in model, without a network. Prints what fails, and one line of
 * JSON: the shares of each set, by language and by tool. Fails under the bars of its set.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { holdTurn } from './hold-turn.ts'
import { judge } from './judge.ts'
import { QuestionSet } from './question.ts'
import { summarise, type Result } from './shares.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    set: { type: 'string', default: 'all' },
    file: { type: 'string' },
  },
})

const folder = import.meta.dirname
const sets: Readonly<Record<string, readonly string[]>> = {
  open: [join(folder, 'open.json'), ...globSync(join(folder, 'open/*.json')).sort()],
  sealed: globSync(join(folder, 'sealed/*.json')).sort(),
}

/** Shares that a set must reach; a file of one's own has none. */
const bars = {
  open: { answered: 0.97, toolChoice: 0.95, language: 0.98 },
  sealed: { answered: 0.9, toolChoice: 0.95, language: 0.98 },
} as const

async function askAll(files: readonly string[]): Promise<Result[]> {
  const results: Result[] = []
  for (const file of files) {
    for (const question of QuestionSet.parse(JSON.parse(readFileSync(file, 'utf8')))) {
      const held = await holdTurn(question)
      results.push({ question, held, judgement: judge(question, held) })
    }
  }
  return results
}

function explain({ question, held, judgement }: Result): string {
  const wrong = Object.entries(judgement).flatMap(([name, holds]) =>
    holds ? [] : [name.replace('is', 'not ')],
  )
  const calls = held.calls.map(({ name, arguments: args }) => `${name} ${JSON.stringify(args)}`).join(', ')
  return `${question.id} “${question.text}”: ${wrong.join(', ')}; called ${calls || 'nothing'}; said “${held.said}”\n`
}

const isFailing = ({ judgement }: Result) => Object.values(judgement).some((holds) => !holds)

async function run(name: string, files: readonly string[]) {
  const results = await askAll(files)
  if (!values.json) for (const result of results.filter(isFailing)) process.stdout.write(explain(result))
  return [name, summarise(results)] as const
}

const named = values.file
  ? { file: [values.file] }
  : values.set === 'all'
    ? sets
    : { [values.set]: sets[values.set] ?? [] }
const chosen = Object.entries(named).filter(([, files]) => files.length > 0)
if (chosen.length === 0)
  throw new Error(`There is no set ${values.set}: take open, sealed or all, or name a file by --file=PATH.`)
const summaries = Object.fromEntries(await Promise.all(chosen.map(([name, files]) => run(name, files))))
for (const [name, bar] of Object.entries(bars)) {
  const summary = summaries[name]
  const isUnder =
    summary && Object.entries(bar).some(([part, least]) => summary[part as keyof typeof bar] < least)
  if (isUnder) process.exitCode = 1
}
process.stdout.write(`${JSON.stringify(summaries)}\n`)
