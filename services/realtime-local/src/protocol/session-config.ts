import type {
  FunctionTool,
  SessionPatch,
  ToolChoice,
  TurnDetection,
  Voice,
  AudioFormat,
} from './session-schema.ts'

/** A session's whole configuration, every default filled in. */
export interface SessionConfig {
  readonly type: SessionPatch['type']
  readonly model: string
  readonly instructions: string
  readonly output_modalities: readonly ('audio' | 'text')[]
  readonly tools: readonly FunctionTool[]
  readonly tool_choice: ToolChoice
  readonly max_output_tokens: number | 'inf'
  readonly audio: {
    readonly input: {
      readonly format: AudioFormat
      readonly noise_reduction: { type: string } | null
      readonly transcription: {
        prompt?: string | undefined
        model?: string | undefined
        languages?: string[] | undefined
        language?: string | undefined
      } | null
      readonly turn_detection: TurnDetection | null
    }
    readonly output: {
      readonly format: AudioFormat
      readonly voice: NonNullable<Voice>
      readonly speed: number
    }
  }
}

const pcm = { type: 'audio/pcm', rate: 24000 } as const

/** What a session starts with, as OpenAI documents it. */
export function initialConfig(model: string, type: SessionPatch['type']): SessionConfig {
  return {
    type,
    model,
    instructions: '',
    output_modalities: ['audio'],
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    audio: {
      input: {
        format: pcm,
        noise_reduction: null,
        transcription: null,
        turn_detection: {
          type: 'server_vad',
          threshold: 0.5,
          prefix_padding_ms: 300,
          silence_duration_ms: 500,
          create_response: true,
          interrupt_response: true,
        },
      },
      output: { format: pcm, voice: 'marin', speed: 1 },
    },
  }
}

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/** The configuration after a `session.update`: only fields that are present change, `null` clears. */
export function updateConfig(config: SessionConfig, patch: SessionPatch): SessionConfig {
  const { audio, model: _model, ...rest } = patch
  return {
    ...config,
    ...given(rest),
    audio: {
      input: { ...config.audio.input, ...given(audio?.input ?? {}) },
      output: { ...config.audio.output, ...given(audio?.output ?? {}) },
    },
  } as SessionConfig
}
