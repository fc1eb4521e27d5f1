#!/usr/bin/env node
/**
 * Holds one spoken call with any running installation, and prints the outcome as a line of JSON. It signs in through the
 * dev inbox. Fails when no answer is heard.
 *
 *   hold-call.ts --api http://127.0.0.1:8080 --gateway http://127.0.0.1:8081 --speech http://127.0.0.1:8083
 *                [--phone +919876543210]      (a new caller when left out)
 *                QUESTION, WAV, BIRTH and ASTROLOGER as of `make demo`
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { bytesPerMs } from '@astrovoice/contracts'
import { readDemoRequest } from '../src/demo/demo-request.ts'
import { placeCall } from '../src/demo/place-call.ts'

const startedAtMs = performance.now()
const { values } = parseArgs({
  options: {
    api: { type: 'string', default: 'http://127.0.0.1:8080' },
    gateway: { type: 'string', default: 'http://127.0.0.1:8081' },
    speech: { type: 'string', default: 'http://127.0.0.1:8083' },
    phone: { type: 'string', default: `+91${randomInt(7_000_000_000, 10_000_000_000)}` },
  },
})
const places = { apiUrl: values.api, gatewayUrl: values.gateway, speechUrl: values.speech }

try {
  const { astrologer, call } = await placeCall(places, values.phone, readDemoRequest(process.env))
  if (call.answerAudio.byteLength === 0 || call.answer === '') throw new Error('The answer was empty.')
  const summary = {
    astrologer: astrologer.id,
    conversationId: call.conversationId,
    heard: call.heard,
    answer: call.answer,
    firstAudioMs: call.firstAudioMs,
    audioSeconds: Math.round(call.answerAudio.byteLength / bytesPerMs / 10) / 100,
    tookMs: Math.round(performance.now() - startedAtMs),
  }
  process.stdout.write(`${JSON.stringify(summary)}\n`)
} catch (error) {
  process.stderr.write(`No call could be held: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
