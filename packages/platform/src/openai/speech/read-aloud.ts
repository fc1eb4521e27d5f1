import type { ModelEvent, ModelNotice, ModelSetup, RealtimeModel } from '@astrovoice/core'

export interface ReadAloud {
  /** pcm16, 24 kHz, mono. */
  readonly audio: Uint8Array
  /** The model's transcript of its own speech. */
  readonly transcript: string
}

/** `code` is the reason in one word, without any part of the text. */
export class SpeechFailed extends Error {
  override readonly name = 'SpeechFailed'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const deadlineMs = 120_000

export interface Reading {
  readonly setup: ModelSetup
  readonly text: string
  readonly signal?: AbortSignal | undefined
}

/**
 * A model reads a text aloud in a session of its own. @throws SpeechFailed, ModelUnavailable, the signal's
 * reason
 */
export async function readAloud(model: RealtimeModel, { setup, text, signal }: Reading): Promise<ReadAloud> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadAloud>()
  const fail = (code: string) =>
    reject(new SpeechFailed(code, `The text was not read aloud: ${code}. Try again.`))
  const chunks: Uint8Array[] = []
  let transcript = ''
  const hear = (event: ModelEvent | ModelNotice) => {
    if (event.type === 'answer-audio') chunks.push(event.chunk.slice())
    if (event.type === 'answer-finished') transcript += `${event.text} `
    if (event.type === 'fault') fail(event.code)
    if (event.type === 'closed') fail(`closed with ${event.code}`)
    if (event.type !== 'response-finished') return
    if (event.outcome !== 'completed' || chunks.length === 0) return fail(event.fault?.code ?? event.outcome)
    resolve({ audio: Buffer.concat(chunks), transcript })
  }
  const abort = () => reject(signal?.reason as Error)
  const session = await model.open(setup, hear)
  signal?.addEventListener('abort', abort, { once: true })
  const deadline = setTimeout(() => fail('deadline'), deadlineMs)
  try {
    signal?.throwIfAborted()
    session.requestResponse({ mayUseTools: false, instructions: sayExactly(text) })
    return await promise
  } finally {
    clearTimeout(deadline)
    signal?.removeEventListener('abort', abort)
    session.close()
  }
}

const sayExactly = (text: string) =>
  `Say exactly: "${text.replaceAll(/\s+/g, ' ').replaceAll('"', '”').trim()}"`
