import { setTimeout as wait } from 'node:timers/promises'
import { awaitNews } from '../callers/await-news.ts'
import { carried } from './evidence.ts'
import type { Scene, Trial } from './trial.ts'
import { createFaultySocket } from '../environment/faulty-socket.ts'

const second = 1000

const goneFor = (seconds: number): Trial => ({
  name: `client gone for ${seconds} s`,
  evidence: {
    news: ['reconnecting', 'resumed'],
    counters: { ...carried, 'callers_returned{same_pod}': 1 },
  },
  async strike({ network, call }) {
    network.cut()
    await wait(seconds * second)
    network.heal()
    await awaitNews(call, 'resumed')
    // The client reports an outage a little after it begins.
    if (call.awayMs() < (seconds - 0.5) * second)
      throw new Error(`the client was away for ${call.awayMs()} ms only`)
  },
})

const wifiToCellular: Trial = {
  name: 'Wi-Fi to cellular',
  evidence: { news: ['resumed'], counters: { ...carried, 'callers_returned{same_pod}': 1 } },
  async strike({ call, network }) {
    call.client.reconnect()
    await awaitNews(call, 'resumed')
    if (network.maxConnections() !== 2) throw new Error('the old connection closed before the new one opened')
  },
}

/** A call of 15 s has about 250 uplink frames, and as many downlink frames and events. */
const minDisturbed = 30

function twiceAndSwapped(): Trial {
  const { openSocket, up, down } = createFaultySocket()
  return {
    name: 'frames come twice and swapped',
    socketFactory: openSocket,
    // The gateway drops repeated frames. It holds early ones back, and has no counter for those.
    evidence: { news: [], counters: { ...carried, 'shed{uplink_duplicate}': { atLeast: minDisturbed } } },
    strike: async () => {},
    async after() {
      const disturbed = Math.min(up.repeated, up.swapped, down.repeated, down.swapped)
      if (disturbed < minDisturbed) throw new Error(`only ${disturbed} frames were repeated or swapped`)
    },
  }
}

const slowBytesPerS = 3000

/** A sixteenth of what speech needs: the loudspeaker runs dry, and no part of the answer may be lost. */
async function crawl({ network, call }: Scene): Promise<void> {
  network.throttle(slowBytesPerS)
  await wait(10 * second)
  const isLate = call.played().length < call.script[0]!.audioMs
  network.throttle(null)
  if (!isLate) throw new Error('the answer came as over a fast network')
}

const slowReader: Trial = {
  name: 'slow reader',
  evidence: { news: [], counters: carried },
  strike: crawl,
}

export const networkTrials: readonly Trial[] = [
  ...[1, 5, 30].map(goneFor),
  wifiToCellular,
  twiceAndSwapped(),
  slowReader,
]
