import { timingBudget } from '@astrovoice/contracts'
import { awaitNews } from '../callers/await-news.ts'
import { awaitState } from '../callers/await-state.ts'
import type { CallOnTrial, Phone } from '../callers/call-on-trial.ts'
import { claimTrial } from './claim-trial.ts'
import type { Trial } from './trial.ts'
import { toTheWord, type Tolerance } from './verdict.ts'

/** What a gateway counts when it takes up a call of another one. */
const takenUp = {
  'callers_returned{other_pod}': 1,
  'model_sessions_reopened{taken_up}': 1,
  'calls_ended{caller_hung_up}': 1,
}

const killed: Trial = {
  name: 'pod gets SIGKILL',
  pods: 2,
  hasMoved: true,
  evidence: { news: ['resumed'], counters: takenUp },
  async strike({ pod: { process }, call }) {
    process.child.kill('SIGKILL')
    await process.gone
    if (process.child.signalCode !== 'SIGKILL') throw new Error('the pod was not killed')
    await awaitNews(call, 'resumed')
  },
  tolerance: toTheWord,
}

/** No other gateway knows of an answer that had just begun: it is said from its beginning. */
const maySayBeginningTwice: Tolerance = { seamMs: 1500 }

/**
 * What a reply acknowledges, another gateway goes on with: this one is killed before it does anything else. The question
 * is answered once.
 */
const killedAfterReply = (
  what: string,
  phone: Phone,
  ask: (call: CallOnTrial, turn: number) => Promise<void>,
): Trial => ({
  name: `SIGKILL right after the reply to ${what}`,
  pods: 2,
  hasMoved: true,
  phone,
  evidence: { news: ['resumed'], counters: takenUp },
  strike: async () => {},
  async ask({ pod: { process }, call }, turn) {
    await ask(call, turn)
    if (turn > 1) return
    process.child.kill('SIGKILL')
    await process.gone
    if (process.child.signalCode !== 'SIGKILL') throw new Error('the pod was not killed')
    await awaitNews(call, 'resumed')
  },
  tolerance: maySayBeginningTwice,
})

const acknowledged: readonly Trial[] = [
  killedAfterReply('call:text', {}, async ({ client, script }, turn) => {
    await client.sendText(script[turn]!.heard)
  }),
  killedAfterReply('call:commit', { turnTaking: 'push-to-talk' }, (call) => call.ask()),
]

const graceMs = timingBudget.drainMs + timingBudget.closingMs

function draining(): Trial {
  let signalledAtMs = 0
  return {
    name: 'pod gets SIGTERM with 20 calls',
    pods: 2,
    calls: 20,
    hasMoved: true,
    evidence: { news: ['moved server_stopping', 'resumed'], counters: takenUp },
    async strike({ pod: { process } }) {
      // Each of the twenty calls runs this; the pod gets one signal.
      if (process.child.killed) return
      signalledAtMs = Date.now()
      process.child.kill('SIGTERM')
    },
    async after({ process: { child } }) {
      await awaitState(() => child.exitCode !== null || child.signalCode !== null, {
        withinMs: signalledAtMs + graceMs - Date.now(),
        otherwise: () => `the pod still ran ${graceMs} ms after SIGTERM`,
      })
      if (child.exitCode !== 0) throw new Error(`the pod ended with ${child.exitCode ?? child.signalCode}`)
    },
    tolerance: toTheWord,
  }
}

export const drainTrial = draining()

/** Faults in which a gateway loses its calls. */
export const podTrials: readonly Trial[] = [killed, ...acknowledged, claimTrial()]
