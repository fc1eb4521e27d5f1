#!/usr/bin/env node
/**
 * Holds one whole spoken consultation with everything running on this machine, prints what happened and, on the
 * last line, the facts as JSON. `make demo` runs it.
 *
 *   QUESTION='…' (English or Hindi)  WAV=file.wav  BIRTH='1990-05-15 10:30 Pune'  ASTROLOGER=…
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  bytesPerMs,
  callAudio,
  type Consents,
  type ConversationItem,
  type Purpose,
} from '@astrovoice/contracts'
import { writeWav } from '@astrovoice/audio'
import { awaitResults, type CallResults } from '../src/demo/await-results.ts'
import { readDemoRequest } from '../src/demo/demo-request.ts'
import type { DemoCall } from '../src/demo/hold-call.ts'
import { placeCall, step } from '../src/demo/place-call.ts'
import { readPcm16 } from '../src/demo/question-audio.ts'
import { startStack, type Stack } from '../src/stack/start-stack.ts'
import { stopSignal } from '../src/stack/stop-signal.ts'

const out = 'out'
const say = (line: string) => process.stdout.write(`${line}\n`)

async function consult(stack: Stack): Promise<Record<string, unknown>> {
  const request = readDemoRequest(process.env)
  const { api: apiUrl, gateway: gatewayUrl, 'realtime-local': speechUrl } = stack.urls
  const { caller, consents, profile, astrologer, call } = await placeCall(
    { apiUrl, gatewayUrl, speechUrl },
    '+919876543210',
    request,
  )
  say(
    `caller      born ${profile.date} ${profile.time ?? '(time unknown)'} in ${profile.place.name}, ${profile.place.region} (${profile.utc})`,
  )
  say(`consents    adult, ${namesOfGiven(consents).join(', ')}`)
  say(`astrologer  ${astrologer.name}: ${astrologer.tagline}`)
  const conversation = await step('reading the transcript', () =>
    caller.api.ask('getConversation', { params: { conversationId: call.conversationId }, query: {} }),
  )
  conversation.items.forEach((item) => say(describeItem(item)))
  say(`waited      ${call.firstAudioMs} ms from the end of speech to the first sound of the answer`)

  const chart =
    call.chart?.svg ??
    (await caller.api.ask('drawChart', { params: { birthProfileId: profile.id }, query: {} }))
  await mkdir(out, { recursive: true })
  await writeFile(
    join(out, 'answer.wav'),
    writeWav({ samples: readPcm16(call.answerAudio), sampleRateHz: callAudio.sampleRateHz }),
  )
  await writeFile(join(out, 'chart.svg'), chart)
  const results = await step('waiting for the jobs', () =>
    awaitResults(caller, call.conversationId, { apiUrl, analyticsFolder: join(stack.folder, 'analytics') }),
  )
  say(`summary     ${results.summary.text}`)
  say(`notice      ${results.notice.title}: ${results.notice.body} ${results.notice.link ?? ''}`)
  say(`files       ${out}/answer.wav ${out}/chart.svg`)
  return {
    ...summarize(call, conversation.items),
    asked: request.wav ?? request.question,
    consents: namesOfGiven(consents),
    jobs: namesOf(results),
  }
}

function summarize(call: DemoCall, items: readonly ConversationItem[]): Record<string, unknown> {
  return {
    heard: call.heard,
    toolCalls: items.flatMap((item) =>
      item.kind === 'tool' ? [{ name: item.name, arguments: item.arguments }] : [],
    ),
    answer: call.answer,
    firstAudioMs: call.firstAudioMs,
    audioSeconds: Math.round(call.answerAudio.byteLength / bytesPerMs / 10) / 100,
  }
}

const namesOf = ({ summary, notice, event }: CallResults) => ({
  tts: summary.audioUrl,
  notifications: notice.title,
  analytics: event['type'],
})

const namesOfGiven = ({ consents }: Consents): Purpose[] =>
  consents.flatMap(({ purpose, isGiven }) => (isGiven ? [purpose] : []))

function describeItem(item: ConversationItem): string {
  if (item.kind === 'tool') return `tool        ${item.name}(${JSON.stringify(item.arguments)})`
  return `${item.role.padEnd(11)} ${item.text}`
}

async function failOnSignal(): Promise<never> {
  throw new Error(`it was stopped by ${await stopSignal()}.`)
}

async function failOnDeath({ firstDeath }: Stack): Promise<never> {
  throw new Error(`a service ended: ${(await firstDeath).message}`)
}

async function main(): Promise<void> {
  // The first call of a caller is free.
  process.env['BILLING'] ??= 'on'
  const startedAtMs = performance.now()
  const warnings: string[] = []
  await using stack = await startStack({
    say,
    onLog: (service, line) => {
      if (!/"level":"(info|debug|trace)"/.test(line)) warnings.push(`${service}: ${line}`)
    },
  })
  say(`started     everything in ${Math.round(performance.now() - startedAtMs)} ms`)
  try {
    say(JSON.stringify(await Promise.race([consult(stack), failOnSignal(), failOnDeath(stack)])))
  } catch (error) {
    warnings.slice(-20).forEach((line) => process.stderr.write(`${line}\n`))
    throw error
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(
    `The demonstration failed while ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
}
