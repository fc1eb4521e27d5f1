import type { EventHandlers } from '@astrovoice/platform/socket'
import type { SocketCall } from './socket-call.ts'

/** The effect of each client event on the call of its socket. */
export const handleEvents = (call: SocketCall): EventHandlers => ({
  'call:start': (request) => call.start(request),
  'call:resume': (request) => call.resume(request),
  'call:audio': ({ seq, chunk }) => call.hearAudio(seq, chunk),
  'call:mute': ({ muted, reason }) => {
    call.session.mute(muted ? reason : null)
    return {}
  },
  'call:commit': () => {
    call.session.commit()
    return {}
  },
  'call:route': ({ isSpeakerphone }) => {
    call.session.setRoute(isSpeakerphone)
    return {}
  },
  'call:cancel': () => {
    call.session.cancelSpeech()
    return {}
  },
  'call:text': async ({ text, itemId }) => ({ itemId: await call.session.askText(text, itemId) }),
  'call:interrupt': (heard) => {
    call.session.interrupt(heard)
    return {}
  },
  'call:playout': (heard) => call.reportPlayout(heard),
  /** Acknowledged when the call is stored. */
  'call:end': async (ending) => {
    await call.session.end('caller_hung_up', ending?.rating ?? null)
    return {}
  },
})
