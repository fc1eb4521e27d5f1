import {
  ModelUnavailable,
  type ModelListener,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '@astrovoice/core'
import type { OpenAIRealtimeError } from 'openai/realtime/internal-base'
import type { OpenAIRealtimeWS } from 'openai/realtime/ws'
import type { Logger } from '../process/logger.ts'
import { dial, type RealtimeAddress } from './dial.ts'
import { createEventReader } from './read-server-event.ts'
import { createModelSession } from './realtime-model-session.ts'
import { writeHistory, writeSessionUpdate } from './session-update.ts'

export interface OpenAiRealtimeOptions extends RealtimeAddress {
  readonly logger: Logger
  /** How long connecting and setting up may take together. */
  readonly connectWithinMs?: number
}

const setupEventId = 'setup'

/** OpenAI Realtime (GA protocol), or whatever speaks it at `baseUrl`. */
export function createOpenAiRealtimeModel(options: OpenAiRealtimeOptions): RealtimeModel {
  return {
    async open(setup, listener) {
      const line = dial(options)
      line.on('error', (error) => logFault(options.logger, error))
      try {
        await ready(line, setup, options.connectWithinMs ?? 8000)
      } catch (error) {
        line.socket.terminate()
        throw error
      }
      return attach(line, setup, listener)
    },
  }
}

/** Connected, and the setup accepted: what is said before that would be heard with the wrong settings. */
function ready(line: OpenAIRealtimeWS, setup: ModelSetup, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(limit)
      reject(
        new ModelUnavailable(
          `The model cannot be reached: ${why}. Check OPENAI_BASE_URL and OPENAI_API_KEY.`,
        ),
      )
    }
    const limit = setTimeout(() => fail(`no session within ${withinMs} ms`), withinMs)
    line.on('session.created', () => line.send(writeSessionUpdate(setup, setupEventId)))
    line.on('session.updated', () => {
      clearTimeout(limit)
      resolve()
    })
    line.on('error', (error) => fail(error.error?.code ?? error.message))
    line.socket.on('close', (code) => fail(`the line was closed with ${code}`))
  })
}

function attach(line: OpenAIRealtimeWS, setup: ModelSetup, listener: ModelListener): ModelSession {
  let isOpen = true
  const read = createEventReader()
  line.on('event', (event) => {
    const heard = isOpen && read(event)
    if (heard) listener(heard)
  })
  line.socket.on('close', (code) => {
    if (isOpen) listener({ type: 'closed', code })
    isOpen = false
  })
  for (const item of writeHistory(setup.history)) line.send({ type: 'conversation.item.create', item })
  return createModelSession(
    (event) => {
      if (isOpen) line.send(event)
    },
    () => {
      isOpen = false
      line.close()
    },
  )
}

/** Codes only: the message of an error may repeat what was said. */
function logFault(logger: Logger, { error }: OpenAIRealtimeError): void {
  logger.warn({ code: error?.code ?? error?.type ?? 'connection' }, 'the realtime model reported an error')
}
