import type { Speaker, Statement } from './statement.ts'

export const LANGUAGES = ['en', 'hi', 'hinglish'] as const
export type Language = (typeof LANGUAGES)[number]

type Loaders<Said> = {
  /** Loads the words of one language and nothing of the others. Loading again costs nothing. */
  readonly loadOne: (language: Language) => Promise<Speaker<Said>>
  /** Speakers of all three languages, for a process that talks with callers of each. */
  readonly loadAll: () => Promise<Readonly<Record<Language, Speaker<Said>>>>
}

/** Hinglish is the same Hindi in Latin letters: one grammar serves both. */
export const speakerLoaders = <Said>({
  en,
  hi,
}: Readonly<Record<'en' | 'hi', () => Promise<Speaker<Said>>>>): Loaders<Said> => {
  const hinglish = async (): Promise<Speaker<Said>> => {
    const [speakHindi, { toHinglish }] = await Promise.all([hi(), import('../hindi/to-hinglish.ts')])
    return (statement) => toHinglish(speakHindi(statement))
  }
  const loaders = { en, hi, hinglish }
  return {
    loadOne: (language) => loaders[language](),
    loadAll: async () => {
      const [english, hindi, inLatin] = await Promise.all([en(), hi(), hinglish()])
      return { en: english, hi: hindi, hinglish: inLatin }
    },
  }
}

export const { loadOne: loadSpeaker, loadAll: loadSpeakers } = speakerLoaders<Statement>({
  en: async () => (await import('./en/speak.ts')).speakEnglish,
  hi: async () => (await import('./hi/speak.ts')).speakHindi,
})
