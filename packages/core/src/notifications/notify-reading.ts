import type { CallId, Language } from '@astrovoice/contracts'
import type { Messenger } from './messenger.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { findStoredCall, NotThereYet, type CallStores } from '../consultations/index.ts'

export interface NotifyReadingContext extends CallStores {
  readonly objectStore: Pick<ObjectStore, 'signUrl'>
  /** Null while messages are off. */
  readonly messenger: Messenger | null
}

const linkLifeMs = 7 * 24 * 60 * 60 * 1000

const notices: Record<Language, (name: string) => { title: string; body: string }> = {
  en: (name) => ({ title: `Your reading with ${name} is ready`, body: 'Tap to listen to the summary.' }),
  hi: (name) => ({ title: `${name} के साथ आपकी रीडिंग तैयार है`, body: 'सार सुनने के लिए टैप करें।' }),
  hinglish: (name) => ({
    title: `${name} ke saath aapki reading taiyaar hai`,
    body: 'Saar sunne ke liye tap karein.',
  }),
}

/**
 * Sends the caller one notice that the summary of a call is ready. Its link works for a week, or as long as the
 * store's addresses ([0012](../../../../docs/decisions/0012-audio-files-in-an-object-store.md)). While messages
 * are off nothing is sent, then or later.
 * @throws NotThereYet while the summary is not spoken.
 */
export async function notifyReading(context: NotifyReadingContext, callId: CallId): Promise<void> {
  if (!context.messenger) return
  const { call, astrologer } = await findStoredCall(context, callId)
  if (call.summary.state !== 'ready') throw new NotThereYet('The summary is not spoken.')
  const link = await context.objectStore.signUrl(call.summary.audioKey, linkLifeMs)
  const notice = notices[call.language](astrologer.name)
  await context.messenger.send({ channel: 'push', to: call.userId, ...notice, link }, `reading-${callId}`)
}
