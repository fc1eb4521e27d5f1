import { beforeAll, describe, expect, test } from '@jest/globals'
import { synthesizeStages } from '../assembly/synthesize-once.ts'
import { stageNames } from '../stages/stage-props.ts'
import { actionOf } from '../testing/calls/actions.ts'
import { beyond, withheld, type Exception } from '../testing/calls/exceptions.ts'
import { findCommands } from '../testing/calls/find-commands.ts'
import { findGranted, programs, type Program } from '../testing/calls/programs.ts'

let stages: Awaited<ReturnType<typeof synthesizeStages>>
beforeAll(async () => void (stages = await synthesizeStages()), 600_000)

const needsOf = ({ entry }: Program) =>
  new Set([...findCommands(entry)].flatMap((command) => actionOf[command] ?? []))

const excepted = (exceptions: readonly Exception[], { name }: Program) =>
  exceptions.filter(({ program }) => program === name).flatMap(({ actions }) => actions)

/** A function writes its own log. */
const isOfLog = (action: string) => action.startsWith('logs:')

test('every command that a program can send is in the table of actions, which has no other', () => {
  const sent = new Set(programs.flatMap(({ entry }) => [...findCommands(entry)]))
  expect([...sent].sort()).toEqual(Object.keys(actionOf).sort())
})

describe.each(programs.map((program) => [program.name, program] as const))('%s', (_, program) => {
  test.each(stageNames)('may do in %s what its code calls, where the stage has it', (stage) => {
    const granted = findGranted(stages[stage], program)
    const isLeftOut = stage !== 'production' && granted.size === 0
    const missing = isLeftOut ? [] : [...needsOf(program)].filter((action) => !granted.has(action))
    expect(missing.sort()).toEqual(isLeftOut ? [] : [...excepted(withheld, program)].sort())
  })

  test('may do nothing that its code does not call', () => {
    const granted = stageNames.flatMap((stage) => [...findGranted(stages[stage], program).keys()])
    const needs = needsOf(program)
    const needless = new Set(granted.filter((action) => !isOfLog(action) && !needs.has(action)))
    expect([...needless].sort()).toEqual([...excepted(beyond, program)].sort())
  })
})
