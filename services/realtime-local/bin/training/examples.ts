import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { headNames, heads, type Head } from '../../src/classifier/labels.ts'
import { cares, nameOfIntent, type Care } from '../../src/understanding/intent.ts'
import { readCare, urgent } from '../../src/understanding/care.ts'
import { understandByRules } from '../../src/understanding/understand.ts'
import { Utterance } from '../../src/understanding/utterance.ts'
import { spokenSentences } from './spoken-sentences.ts'

/** A question with the labels that would do for each head; a head without any is not learnt from it. */
export interface Example {
  readonly set: string
  readonly text: string
  readonly wanted: Readonly<Partial<Record<Head, readonly number[]>>>
  /** How much it counts; 1 if absent. */
  readonly weight?: number
  /** One in ten of the training sets, by its words: it is only tested on. */
  readonly isHeldOut: boolean
}

const folder = join(import.meta.dirname, '../../../../test/eval')

/** What the sets for training and those of the evaluation have in common. */
interface Labelled {
  readonly text: string
  readonly tools: readonly string[]
  readonly answered: string
  readonly caution: Care | undefined
  readonly args: Readonly<Record<string, unknown>>
}

const EvalQuestion = z.object({
  text: z.string(),
  expect: z.object({
    tool: z.union([z.string(), z.array(z.string())]).optional(),
    args: z.record(z.string(), z.unknown()).optional(),
    answered: z.string(),
  }),
})
/** A question for training, by the names of the tools: `caution` names what a caller needs before a chart. */
const TrainingQuestion = z.strictObject({
  text: z.string().min(1),
  language: z.enum(['en', 'hi', 'hinglish']),
  tools: z.array(z.enum(heads.kind)),
  area: z.enum(heads.area).optional(),
  /** Whether a time is asked for. */
  when: z.literal(true).optional(),
  caution: z.enum(cares).optional(),
  /** What is spoken of where no tool is asked for. */
  topic: z.string().optional(),
  args: z.record(z.string(), z.unknown()).optional(),
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const fromEval = (path: string): Labelled[] =>
  z
    .array(EvalQuestion)
    .parse(read(path))
    .map(({ text, expect: { tool = [], args = {}, answered } }) => ({
      text,
      tools: [tool].flat(),
      answered,
      caution: undefined,
      args,
    }))

const fromTraining = (path: string): Labelled[] =>
  z
    .array(TrainingQuestion)
    .parse(read(path))
    .map(({ text, tools, area, caution, args }) => ({
      text,
      tools,
      answered: 'none',
      caution,
      args: { ...(area && { area }), ...args },
    }))

const indexes = (head: Head, labels: readonly string[]): readonly number[] =>
  labels.map((label) => (heads[head] as readonly string[]).indexOf(label)).filter((index) => index >= 0)

/** The kinds that would do. Where no tool would, the need that was named, or that the rules see, is learnt. */
function kindsOf({ text, tools, answered, caution }: Labelled): readonly string[] {
  if (tools.length > 0) return tools
  const ruled = readCare(new Utterance(text))
  if (caution !== undefined) return [caution]
  if (ruled?.kind === 'care') return [ruled.care]
  return answered === 'person-first' ? cares : ['none']
}

/** People in danger are few among the questions, and must not be missed. */
const dangerWeight = 2
const isUrgent = (kinds: readonly string[]) =>
  kinds.every((kind) => (urgent as ReadonlySet<string>).has(kind))

const isTenth = (text: string) => createHash('sha256').update(text).digest()[0]! % 10 === 0

function toExample(set: string, labelled: Labelled, isTraining: boolean): Example {
  const wanted = headNames.map((head): [Head, readonly number[]] => {
    if (head === 'kind') return [head, indexes(head, kindsOf(labelled))]
    const value = labelled.args[head]
    return [head, typeof value === 'string' ? indexes(head, [value]) : []]
  })
  const isDanger = labelled.tools.length === 0 && isUrgent(kindsOf(labelled))
  return {
    set,
    text: labelled.text,
    ...(isDanger && { weight: dangerWeight }),
    wanted: Object.fromEntries(wanted.filter(([, labels]) => labels.length > 0)),
    isHeldOut: isTraining && isTenth(labelled.text),
  }
}

/** Every question that may be learnt from, by the order of the files. */
export function readExamples(): readonly Example[] {
  const evaluation = [join(folder, 'open.json'), ...globSync(join(folder, 'open/*.json')).sort()]
  const training = globSync(join(folder, 'training/*.json')).sort()
  const load = (paths: readonly string[], from: (path: string) => Labelled[], isTraining: boolean) =>
    paths.flatMap((path) =>
      from(path).map((labelled) => toExample(basename(path, '.json'), labelled, isTraining)),
    )
  return [...load(evaluation, fromEval, false), ...load(training, fromTraining, true), ...spoken()]
}

/** What the ear's grammar lets through means what the rules read in it. */
function spoken(): Example[] {
  return spokenSentences(spokenCount).flatMap((text): Example[] => {
    const ruled = understandByRules(text, '2026-11-29')
    const kinds = indexes('kind', [ruled.kind === 'unknown' ? 'none' : nameOfIntent(ruled)])
    return [{ set: 'spoken', text, wanted: { kind: kinds }, weight: spokenWeight, isHeldOut: false }]
  })
}

const spokenCount = 1200
const spokenWeight = 0.5
