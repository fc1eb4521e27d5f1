import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import type { CallTraces } from '../../calls/index.ts'

export interface CallTracesUnderTest {
  readonly traces: CallTraces
  /** The lines of each trace that is kept, in any order, once all that were closed are written. */
  list(): Promise<string[][]>
  close(): Promise<void>
}

/** What every store of traces holds to; `open` makes one that keeps three. */
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

    test('a call that comes back has a trace of its own', async () => {
      const callId = randomUUID() as CallId
      for (const line of ['one', 'two']) {
        const trace = subject.traces.open(callId)
        trace?.write(line)
        trace?.close()
      }
      expect((await subject.list()).toSorted()).toEqual([['one'], ['two']])
    })

    test('the oldest closed trace makes way for a new one', async () => {
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
