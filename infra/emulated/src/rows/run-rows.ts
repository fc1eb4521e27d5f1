import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess } from '@astrovoice/dev-env/processes'
import type { Row } from './judge-rows.ts'

interface JestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs the tests whose names end in `.emulated.test.ts`. @returns one row a test, and one for a file that did not run */
export async function runRows(folder: string, env: NodeJS.ProcessEnv): Promise<Row[]> {
  const file = join(folder, 'rows.json')
  const args = ['--selectProjects', 'emulated', '--runInBand', '--json', '--outputFile', file]
  const jest = startProcess('jest', args, { env })
  await jest.gone
  const report = await readFile(file, 'utf8').catch(() => {
    throw new Error(`jest wrote no report:\n${jest.lastOutput()}`)
  })
  return readReport(JSON.parse(report) as JestReport)
}

const firstLines = (text: string) =>
  text
    // Colours of a terminal.
    // eslint-disable-next-line no-control-regex
    .replaceAll(/\u001b\[\d+m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .map((line) => line.slice(0, 300))
    .join('\n        ')

const readReport = ({ testResults }: JestReport): Row[] =>
  testResults.flatMap(({ name, message, assertionResults }): Row[] =>
    assertionResults.length === 0
      ? [{ name, failure: firstLines(message) }]
      : assertionResults.map(({ fullName, status, failureMessages }) => ({
          name: fullName,
          failure: status === 'passed' ? null : firstLines(failureMessages.join('\n') || status),
        })),
  )
