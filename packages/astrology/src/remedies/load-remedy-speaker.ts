import { speakerLoaders } from '../meanings/load-speaker.ts'
import type { RemedyStatement } from './statement.ts'

export const { loadOne: loadRemedySpeaker, loadAll: loadRemedySpeakers } = speakerLoaders<RemedyStatement>({
  en: async () => (await import('./en/speak.ts')).speakRemediesInEnglish,
  hi: async () => (await import('./hi/speak.ts')).speakRemediesInHindi,
})
