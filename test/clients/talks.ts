import assert from 'node:assert/strict'

/** A program in Python that holds one talk, and what its result must say. */
export interface Talk {
  readonly client: string
  readonly program: string
  /** @throws AssertionError when something is missing. */
  readonly expectTalk: (result: Record<string, unknown>) => void
}

const fact = 'Your Saturn is in Pisces.'

/** The client got the answer from its own tool's output, as sound and words, without a fault. */
function expectAnswer({ asked, words, audioBytes, faults = [] }: Record<string, unknown>): void {
  assert.deepEqual(asked, ['saturn'])
  assert.ok(String(words).includes(fact), `“${String(words)}” lacks “${fact}”`)
  assert.ok(Number(audioBytes) > 24_000, `${String(audioBytes)} bytes are less than half a second of sound`)
  assert.deepEqual(faults, [])
}

export const talks: readonly Talk[] = [
  { client: 'openai-agents', program: 'openai_agents.py', expectTalk: expectAnswer },
  {
    client: 'livekit-plugins-openai',
    program: 'livekit_plugin.py',
    expectTalk: (result) => {
      expectAnswer(result)
      assert.ok(Number(result['greetingBytes']) > 0, 'generate_reply made no sound')
    },
  },
  { client: 'pipecat-ai', program: 'pipecat_pipeline.py', expectTalk: expectAnswer },
  {
    client: 'python-socketio',
    program: 'gateway_socketio.py',
    expectTalk: ({ order, words, audioBytes, reason, storedItems, faults }) => {
      const seqs = order as number[]
      assert.deepEqual(
        seqs,
        seqs.map((_, n) => n),
        'events are not numbered from 0 without a gap',
      )
      assert.match(String(words), /Saturn/)
      assert.ok(Number(audioBytes) > 24_000)
      assert.equal(reason, 'caller_hung_up')
      assert.ok(Number(storedItems) >= 3, 'the question, the tool call and the answer are not all stored')
      assert.deepEqual(faults, [])
    },
  },
]
