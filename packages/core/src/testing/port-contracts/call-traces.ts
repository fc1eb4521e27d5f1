import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import type { CallTraces } from '../../calls/index.ts'

export interface CallTracesUnderTest {
  readonly traces: CallTraces
  /** The lines of each stored trace, in any order, once all closed ones are written. */
  list(): Promise<string[][]>
  close(): Promise<void>
}

/** The contract of every store of traces; `open` makes one for three traces. */
export function callTracesContract(name: string, open: () => Promise<CallTracesUnderTest>) {
  describe(`${name} as a store of traces`, () => {
    let subject: CallTracesUnderTest
    beforeEach(async () => void (subject = await open()))
    afterEach(() => subject.close())

    const write = (...lines: string[]) => {
      const trace = subject.traces.open(randomUUID() as CallId)
      for (const line of lines) trace?.write(line)
      return trace
    }

    test('the lines of a trace are kept in order', async () => {
      const lines = Array.from({ length: 200 }, (_, at) => `{"at":${at}}`)
      write(...lines)?.close()
      expect(await subject.list()).toEqual([lines])
    })

    test('a line after the close is dropped', async () => {
      const trace = write('one')
      trace?.close()
      trace?.write('two')
      expect(await subject.list()).toEqual([['one']])
    })

    test('a call that comes back has a new trace', async () => {
      const callId = randomUUID() as CallId
      for (const line of ['one', 'two']) {
        const trace = subject.traces.open(callId)
        trace?.write(line)
        trace?.close()
      }
      expect((await subject.list()).toSorted()).toEqual([['one'], ['two']])
    })

    test('the oldest closed trace is removed for a new one', async () => {
      for (const line of ['one', 'two', 'three', 'four']) {
        write(line)?.close()
        await subject.list()
      }
      expect((await subject.list()).toSorted()).toEqual([['four'], ['three'], ['two']])
    })

    test('no call is traced while all traces are open', async () => {
      const traces = ['one', 'two', 'three'].map((line) => write(line))
      expect(write('four')).toBeNull()
      traces[0]?.close()
      await subject.list()
      expect(write('five')).not.toBeNull()
      traces.forEach((trace) => trace?.close())
    })
  })
}
