import type { EventHandlers } from '@astrovoice/platform/socket'
import type { CallLine } from './call-line.ts'

/** What a socket's events do to its line. */
export const handleEvents = (line: CallLine): EventHandlers => ({
  'call:start': (request) => line.start(request),
  'call:resume': (request) => line.resume(request),
  'call:audio': ({ seq, chunk }) => line.hearAudio(seq, chunk),
  'call:commit': () => {
    line.session.commit()
    return {}
  },
  'call:text': async ({ text, itemId }) => ({ itemId: await line.session.askText(text, itemId) }),
  'call:interrupt': (heard) => {
    line.session.interrupt(heard)
    return {}
  },
  'call:playout': (heard) => line.reportPlayout(heard),
  /** Acknowledged when the call is kept. */
  'call:end': async (ending) => {
    await line.session.end('caller_hung_up', ending?.rating ?? null)
    return {}
  },
})
