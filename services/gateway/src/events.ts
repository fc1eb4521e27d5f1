import type { EventHandlers } from '@astrovoice/platform/socket'
import type { SocketCall } from './socket-call.ts'

/** The effect of each client event on the call of its socket. */
export const handleEvents = (call: SocketCall): EventHandlers => ({
  'call:start': (request) => call.start(request),
  'call:resume': (request) => call.resume(request),
  'call:audio': ({ seq, chunk }) => call.hearAudio(seq, chunk),
  'call:mute': ({ muted, reason }) => {
    call.session.input.mute(muted ? reason : null)
    return {}
  },
  'call:commit': async () => {
    await call.session.input.commit()
    return {}
  },
  'call:route': async ({ isSpeakerphone }) => {
    await call.session.input.setRoute(isSpeakerphone)
    return {}
  },
  'call:language': async ({ language }) => {
    await call.session.input.setLanguage(language)
    return {}
  },
  'call:cancel': () => {
    call.session.input.cancelSpeech()
    return {}
  },
  'call:text': async ({ text, itemId }) => ({ itemId: await call.session.input.askText(text, itemId) }),
  'call:interrupt': async (heard) => {
    await call.session.input.interrupt(heard)
    return {}
  },
  'call:playout': (heard) => call.reportPlayout(heard),
  /** Acknowledged when the call is stored. */
  'call:end': async (ending) => {
    await call.session.end('caller_hung_up', ending?.rating ?? null)
    return {}
  },
})
