import { bytesPerMs } from '@astrovoice/contracts'
import { awaitState } from '../callers/await-state.ts'
import type { CallOnTrial } from '../callers/call-on-trial.ts'
import { openRival } from '../callers/rival-phone.ts'
import { createBarrier } from '../environment/barrier.ts'
import type { Trial } from './trial.ts'
import { toTheWord } from './verdict.ts'

/** Both gateways speak until the first saves the claimed call and finds that the second has claimed it. */
const maxSaidBesideMs = 1500
const decidedWithinMs = 20_000

/**
 * Two phones claim one call at two gateways at the same moment, while a third gateway still has it. One phone keeps the
 * call to its end. The other gets one event, and no further one.
 */
export function claimTrial(): Trial {
  const barrier = createBarrier()
  let rival: CallOnTrial | null = null
  let findSaidBeside = () => 0
  return {
    name: 'two pods claim one call',
    pods: 3,
    hasMoved: true,
    socketFactory: barrier.openSocket,
    evidence: {
      news: ['resumed'],
      counters: {
        calls_started: 1,
        'callers_returned{other_pod}': 2,
        // The first owner, and of the two gateways that claimed the call the earlier one.
        'calls_ended{taken_over}': 2,
        'calls_ended{caller_hung_up}': 1,
        'model_sessions_reopened{taken_up}': { atLeast: 1 },
      },
    },
    async strike({ call, network, others }) {
      const [second, third] = others
      rival = await openRival(call, third!, barrier.openSocket)
      const said = new Map([call, rival].map((each) => [each, countSaid(each)]))
      network.route([second!.url])
      barrier.close(2)
      call.client.reconnect()
      rival.client.reconnect()
      await awaitState(() => isSentAway(call) || isSentAway(rival!), {
        withinMs: decidedWithinMs,
        otherwise: () => 'both phones go on with the call',
      })
      const [winner, loser] = isSentAway(call) ? [rival, call] : [call, rival]
      findSaidBeside = said.get(loser)!
      return winner
    },
    async after() {
      rival?.[Symbol.dispose]()
      const saidMs = findSaidBeside()
      if (saidMs > maxSaidBesideMs) throw new Error(`the phone that lost the call got ${saidMs} ms of audio`)
    },
    tolerance: toTheWord,
  }
}

/** The phone that lost the call gets this event once. If both get it, the events of the other are wrong and the trial fails. */
const isSentAway = ({ news }: CallOnTrial) => news.includes('ended taken_over')

function countSaid({ client }: CallOnTrial): () => number {
  let [hasResumed, saidMs] = [false, 0]
  client.listen({
    onResumed: () => void (hasResumed = true),
    onAudio({ chunk }) {
      if (hasResumed) saidMs += chunk.byteLength / bytesPerMs
    },
  })
  return () => saidMs
}
