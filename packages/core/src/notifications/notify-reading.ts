import type { CallId, Language, UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ConsentRules, CurrentConsents } from '../consent/index.ts'
import { Postponed } from '../jobs/index.ts'
import type { Messenger } from './messenger.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { findStoredCall, NotThereYet, type CallStores } from '../consultations/index.ts'
import { quietUntilMs, type QuietCaller } from './quiet-hours.ts'

export interface NotifyReadingContext extends CallStores {
  readonly users: NoticeReader
  readonly consentRules: Pick<ConsentRules, 'mayNotify'>
  readonly objectStore: Pick<ObjectStore, 'signUrl'>
  /** Null while messages are off. */
  readonly messenger: Messenger | null
  readonly clock: Clock
}

/** Reads a caller with what decides whether and when they get notices. */
interface NoticeReader {
  find(id: UserId): Promise<(QuietCaller & { readonly consents: CurrentConsents }) | null>
}

const dayMs = 24 * 60 * 60 * 1000
const linkLifeMs = 7 * dayMs
/** A notice that quiet hours would delay until later than this after its call is left out. */
const maxDelayMs = 2 * dayMs

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
 * are off, or without the caller's consent to notices, nothing is sent, then or later. Nor is it of a call that has
 * been deleted. It is in the language that the caller has chosen for the app, else in that of the call.
 * @throws NotThereYet while the summary is not spoken; Postponed in the caller's quiet hours.
 */
export async function notifyReading(context: NotifyReadingContext, callId: CallId): Promise<void> {
  if (!context.messenger) return
  const stored = await findStoredCall(context, callId)
  if (!stored) return
  const { call, astrologer } = stored
  if (call.summary.state !== 'ready') throw new NotThereYet('The summary is not spoken.')
  const caller = await context.users.find(call.userId)
  if (!caller || !context.consentRules.mayNotify(caller.consents)) return
  const untilMs = quietUntilMs(caller, context.clock.nowMs())
  if (untilMs !== null) {
    if (untilMs > call.endedAtMs + maxDelayMs) return
    throw new Postponed(untilMs)
  }
  const { audioKey } = call.summary
  const link = audioKey === null ? null : await context.objectStore.signUrl(audioKey, linkLifeMs)
  const language = caller.preferences.appLanguage ?? call.language
  const notice = notices[language](astrologer.words[language].name)
  await context.messenger.send({ channel: 'push', to: call.userId, ...notice, link }, `reading-${callId}`)
}
