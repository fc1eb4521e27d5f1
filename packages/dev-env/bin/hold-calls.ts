#!/usr/bin/env node
/**
 * Holds many spoken calls at the same time with any running installation, until SIGTERM or Ctrl-C. Prints each event as a
 * line of JSON. With --answers-per-call a caller hangs up after that many answers and calls again.
 *
 *   hold-calls.ts --callers 20 --api http://127.0.0.1:8080 --gateway http://127.0.0.1:8081 --speech http://127.0.0.1:8083
 */
import { parseArgs } from 'node:util'
import { keepCalling } from '../src/live-calls/callers.ts'
import { stopSignal } from '../src/stack/stop-signal.ts'

const { values } = parseArgs({
  options: {
    callers: { type: 'string', default: '20' },
    'pause-ms': { type: 'string', default: '15000' },
    'answers-per-call': { type: 'string' },
    api: { type: 'string', default: 'http://127.0.0.1:8080' },
    gateway: { type: 'string', default: 'http://127.0.0.1:8081' },
    speech: { type: 'string', default: 'http://127.0.0.1:8083' },
  },
})

const stop = new AbortController()
void stopSignal().then(() => stop.abort())
await keepCalling({
  callerCount: Number(values.callers),
  pauseMs: Number(values['pause-ms']),
  ...(values['answers-per-call'] && { answersPerCall: Number(values['answers-per-call']) }),
  apiUrl: values.api,
  gatewayUrl: values.gateway,
  speechUrl: values.speech,
  stop: stop.signal,
  onEvent: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
})
