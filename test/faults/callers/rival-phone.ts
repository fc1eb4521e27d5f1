import { openSocket, type CallSocket, type SocketFactory } from '@astrovoice/client'
import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import { startCall, type CallOnTrial } from './call-on-trial.ts'
import type { Pod } from '../environment/pod.ts'

const silence = new Uint8Array(callAudio.frameMs * bytesPerMs)

/**
 * A second phone with the call of another one. Its client gets the reply of that call's start, so it claims the call
 * when it reconnects. `openLater` opens the sockets of that.
 */
export async function openRival(
  earlier: CallOnTrial,
  network: Pick<Pod, 'url'>,
  openLater: SocketFactory,
): Promise<CallOnTrial> {
  const { caller, script, started } = earlier
  let isFirst = true
  const socketFactory: SocketFactory = (url, token) => {
    if (!isFirst) return openLater(url, token)
    isFirst = false
    return pretend(openSocket(url, token), started)
  }
  const rival = await startCall({ caller, script, network, earlier, socketFactory })
  // Its microphone goes on at the other one's frame: the gateway drops frames that it already has.
  for (let frames = rival.framesSent(); frames < earlier.framesSent(); frames++)
    rival.client.sendAudio(silence)
  return rival
}

type Acknowledge = (failure: null, reply: object) => void

/** Replies to call:start itself, and sends nothing to the gateway, which has no call on this socket. */
const pretend = (socket: CallSocket, started: CallOnTrial['started']): CallSocket =>
  Object.assign(socket, {
    emit(event: string, ...rest: unknown[]) {
      if (event === 'call:start') (rest.at(-1) as Acknowledge)(null, { ok: true, data: started })
      return socket
    },
  })
