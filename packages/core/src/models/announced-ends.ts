/** The end of models that their vendor has announced. */
export interface AnnouncedEnd {
  /** Their names; snapshots, whose names add a date, end with them. */
  readonly models: readonly string[]
  /** From this day on requests fail, `YYYY-MM-DD`. */
  readonly endsOn: string
  /** The vendor's recommended successor. */
  readonly successor: string
}

/**
 * From https://developers.openai.com/api/docs/deprecations on 2026-11-29. No setting may have one of these
 * models as its default. `gpt-realtime-2.1-mini` does not serve `POST /audio/speech`: it reads aloud in a
 * Realtime session.
 */
export const announcedEnds: readonly AnnouncedEnd[] = [
  {
    models: ['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts'],
    endsOn: '2027-01-06',
    successor: 'gpt-realtime-2.1-mini',
  },
  {
    models: ['gpt-realtime', 'gpt-4o-realtime', 'gpt-audio', 'gpt-4o-audio'],
    endsOn: '2027-01-20',
    successor: 'gpt-realtime-2.1',
  },
  {
    models: ['gpt-realtime-mini', 'gpt-audio-mini'],
    endsOn: '2027-01-20',
    successor: 'gpt-realtime-2.1-mini',
  },
  {
    models: ['whisper-1', 'gpt-4o-transcribe', 'gpt-4o-mini-transcribe', 'gpt-4o-transcribe-diarize'],
    endsOn: '2027-02-26',
    successor: 'gpt-transcribe',
  },
]

/** Null when no end of this model is announced. */
export function findAnnouncedEnd(model: string): AnnouncedEnd | null {
  const name = model.replace(/-\d{4}-\d{2}-\d{2}$/, '')
  return announcedEnds.find(({ models }) => models.includes(name)) ?? null
}
