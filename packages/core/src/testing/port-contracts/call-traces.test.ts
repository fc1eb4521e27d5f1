import { InMemoryCallTraces } from '../fakes/call-traces.ts'
import { callTracesContract } from './call-traces.ts'

callTracesContract('InMemoryCallTraces', async () => {
  const traces = new InMemoryCallTraces(3)
  return { traces, list: async () => traces.traces.map(({ lines }) => lines), close: async () => {} }
})
