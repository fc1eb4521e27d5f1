import { bytesPerMs, type ItemId, type Language } from '@astrovoice/contracts'
import {
  ModelUnavailable,
  type ModelEvent,
  type ModelListener,
  type RealtimeModel,
} from '../../../ports/realtime-model.ts'

/**
 * A silent model that keeps the rules of the port. It greets. When a question names the chart it requests its
 * first tool and reads the output aloud.
 */
export function createObedientRealtimeModel({ isReachable = true } = {}): RealtimeModel {
  return {
    name: 'obedient',
    async open(setup, listener) {
      if (!isReachable) throw new ModelUnavailable('This model was told not to answer.')
      const connection = openConnection(listener)
      let toolOutput: string | null = null
      let [question, heardBytes, answers, language] = ['', 0, 0, setup.languages[0]]
      /** Items with audio that were not deleted. */
      const spoken = new Set<ItemId>()
      const calls = new Set<string>()

      const say = (text: string) => {
        const itemId = `item_${++answers}` as ItemId
        spoken.add(itemId)
        return speak(itemId, text)
      }
      const answer = (mayUseTools: boolean): ModelEvent[] => {
        const [tool] = setup.tools
        const isAsked = mayUseTools && toolOutput === null && /chart/.test(question)
        if (!tool || !isAsked) return say(toolOutput ?? greetIn(language))
        calls.add(`call_${answers}`)
        return callTool(`call_${answers}`, tool.name)
      }

      return {
        expiresAtMs: null,
        waitingBytes: () => 0,
        deleteItem(itemId) {
          if (!spoken.delete(itemId)) connection.say(fault('other'))
        },
        appendAudio: (chunk) => void (heardBytes += chunk.byteLength),
        configure: ({ languages }) => void ([language] = languages),
        clearAudio: () => void (heardBytes = 0),
        commitAudio() {
          const isEmpty = heardBytes < 100 * bytesPerMs
          connection.say(isEmpty ? fault('audio-empty') : committed(`question_${heardBytes}` as ItemId))
          heardBytes = 0
        },
        addHistory(history) {
          for (const item of history) {
            if (item.kind === 'spoken' && item.role === 'caller') question = item.text
            toolOutput = item.kind === 'tool' ? JSON.stringify(item.output) : null
          }
        },
        requestResponse({ mayUseTools, instructions }) {
          const words = /^Say exactly: "(.*)"$/s.exec(instructions ?? '')?.[1]
          const said = words === undefined ? answer(mayUseTools) : say(words)
          if (connection.isAnswering()) connection.say(fault('response-under-way'))
          else connection.begin([{ type: 'response-started' }, ...said])
        },
        cancelResponse: () => connection.cancel(),
        truncate: (itemId, heardMs) =>
          void ((!spoken.has(itemId) || heardMs > answerMs) && connection.say(fault('other'))),
        addToolOutput(toolCallId, output) {
          if (!calls.has(toolCallId)) return connection.say(fault('other'))
          toolOutput = JSON.stringify(output)
        },
        close: () => connection.close(),
      }
    },
  }
}

const greetIn = (language: Language | undefined) =>
  language === 'hi' ? 'नमस्ते, आप क्या जानना चाहेंगे?' : 'Namaste, what would you like to know?'

const answerMs = 200
const usage = { inputText: 10, inputAudio: 0, cachedText: 0, cachedAudio: 0, outputText: 9, outputAudio: 4 }

const fault = (kind: 'audio-empty' | 'response-under-way' | 'other'): ModelEvent => ({
  type: 'fault',
  kind,
  code: kind,
})

const committed = (itemId: ItemId): ModelEvent => ({ type: 'question-committed', itemId })

const callTool = (toolCallId: string, name: string): ModelEvent[] => [
  { type: 'tool-called', toolCallId, name, argumentsJson: '{}' },
  { type: 'response-finished', outcome: 'completed' },
]

const speak = (itemId: ItemId, text: string): ModelEvent[] => [
  { type: 'answer-transcribed', itemId, delta: text },
  { type: 'answer-audio', itemId, chunk: new Uint8Array((answerMs / 2) * bytesPerMs) },
  { type: 'answer-audio', itemId, chunk: new Uint8Array((answerMs / 2) * bytesPerMs) },
  { type: 'answer-sounded', itemId },
  { type: 'answer-finished', itemId, text },
  { type: 'response-finished', outcome: 'completed', usage },
]

/** Says one thing after the other, as a network would, and never synchronously inside a request. */
function openConnection(listener: ModelListener) {
  let isOpen = true
  let coming: ModelEvent[] = []
  const say = (event: ModelEvent) => setImmediate(() => isOpen && listener(event))
  const goOn = () => {
    const next = coming.shift()
    if (!next || !isOpen) return
    listener(next)
    setImmediate(goOn)
  }
  return {
    say,
    isAnswering: () => coming.length > 0,
    begin(events: ModelEvent[]) {
      coming = events
      setImmediate(goOn)
    },
    cancel() {
      if (coming.length > 0) coming = [{ type: 'response-finished', outcome: 'cancelled' }]
    },
    close: () => void (isOpen = false),
  }
}
