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
    // It is spoken of a little later than it happens.
    if (call.awayMs() < (seconds - 0.5) * second) throw new Error(`the line was gone for ${call.awayMs()} ms`)
  },
})

const wifiToCellular: Trial = {
  name: 'Wi-Fi to cellular',
  evidence: { news: ['resumed'], counters: { ...carried, 'callers_returned{same_pod}': 1 } },
  async strike({ call, network }) {
    call.client.reconnect()
    await awaitNews(call, 'resumed')
    if (network.maxConnections() !== 2) throw new Error('the old line was gone before there was a new one')
  },
}

/** In a call of some 15 s there are some 250 frames up, and as many events and frames down. */
const minDisturbed = 30

function twiceAndSwapped(): Trial {
  const { openSocket, up, down } = createFaultySocket()
  return {
    name: 'frames come twice and swapped',
    socketFactory: openSocket,
    // The gateway drops what comes twice; the few that are early wait, which nobody counts.
    evidence: { news: [], counters: { ...carried, 'shed{uplink_duplicate}': { atLeast: minDisturbed } } },
    strike: async () => {},
    async after() {
      const least = Math.min(up.repeated, up.swapped, down.repeated, down.swapped)
      if (least < minDisturbed) throw new Error(`only ${least} frames were repeated or swapped`)
    },
  }
}

const slowBytesPerS = 3000

/** A sixteenth of what speech takes: the loudspeaker falls silent, and nothing of the answer may be lost. */
async function crawl({ network, call }: Scene): Promise<void> {
  network.throttle(slowBytesPerS)
  await wait(10 * second)
  const isLate = call.played().length < call.script[0]!.audioMs
  network.throttle(null)
  if (!isLate) throw new Error('the answer came as if the line were fast')
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
