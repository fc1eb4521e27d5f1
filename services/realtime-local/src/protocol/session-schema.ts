import { z } from 'zod'

/** `session.update`, as the GA interface takes it. Objects are strict: an unknown field is an error. */

export const voices = [
  'alloy',
  'ash',
  'ballad',
  'coral',
  'echo',
  'sage',
  'shimmer',
  'verse',
  'marin',
  'cedar',
] as const

const audioFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('audio/pcm'), rate: z.literal(24000).optional() }),
  z.strictObject({ type: z.literal('audio/pcmu') }),
  z.strictObject({ type: z.literal('audio/pcma') }),
])

const turnDetection = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('server_vad'),
    threshold: z.number().min(0).max(1).default(0.5),
    prefix_padding_ms: z.number().int().min(0).max(5000).default(300),
    silence_duration_ms: z.number().int().min(20).max(10_000).default(500),
    idle_timeout_ms: z.number().int().min(5000).max(30_000).nullish(),
    create_response: z.boolean().default(true),
    interrupt_response: z.boolean().default(true),
  }),
  z.strictObject({
    type: z.literal('semantic_vad'),
    eagerness: z.enum(['low', 'medium', 'high', 'auto']).default('auto'),
    create_response: z.boolean().default(true),
    interrupt_response: z.boolean().default(true),
  }),
])

const transcription = z.strictObject({
  model: z.string().optional(),
  language: z.string().optional(),
  languages: z.array(z.string()).optional(),
  prompt: z.string().optional(),
  delay: z.string().optional(),
})

const tool = z.strictObject({
  type: z.literal('function'),
  name: z.string().min(1),
  description: z.string().optional(),
  parameters: z.unknown().optional(),
})

const toolChoice = z.union([
  z.enum(['auto', 'none', 'required']),
  z.strictObject({ type: z.literal('function'), name: z.string() }),
])

const modalities = z
  .array(z.enum(['audio', 'text']))
  .length(1, "output_modalities must be ['audio'] or ['text']; audio always comes with its transcript")

const maxOutputTokens = z.union([z.literal('inf'), z.number().int().min(1).max(4096)])

const outputAudio = z.strictObject({
  format: audioFormat.optional(),
  voice: z.union([z.enum(voices), z.strictObject({ id: z.string() })]).optional(),
  speed: z.number().min(0.25).max(1.5).optional(),
})

const inputAudio = z.strictObject({
  format: audioFormat.optional(),
  noise_reduction: z
    .strictObject({ type: z.enum(['near_field', 'far_field']).optional(), strength: z.number().optional() })
    .nullish(),
  transcription: transcription.nullish(),
  turn_detection: turnDetection.nullish(),
})

/** The common part of a session and a single response. */
const generation = {
  instructions: z.string().optional(),
  output_modalities: modalities.optional(),
  tools: z.array(tool).optional(),
  tool_choice: toolChoice.optional(),
  max_output_tokens: maxOutputTokens.optional(),
  parallel_tool_calls: z.boolean().optional(),
  reasoning: z.unknown().optional(),
  prompt: z.unknown().optional(),
}

const realtimePatch = z.strictObject({
  type: z.literal('realtime'),
  model: z.string().optional(),
  audio: z.strictObject({ input: inputAudio.optional(), output: outputAudio.optional() }).optional(),
  include: z.array(z.string()).nullish(),
  tracing: z.unknown().optional(),
  truncation: z.unknown().optional(),
  ...generation,
})

/** A session that only transcribes; it has no voice, no instructions and no tools. */
const transcriptionPatch = z.strictObject({
  type: z.literal('transcription'),
  audio: z.strictObject({ input: inputAudio.optional() }).optional(),
  include: z.array(z.string()).nullish(),
})

export const sessionPatch = z.discriminatedUnion('type', [realtimePatch, transcriptionPatch])

export const responseParams = z.strictObject({
  audio: z.strictObject({ output: outputAudio.optional() }).optional(),
  conversation: z.string().optional(),
  input: z.array(z.unknown()).optional(),
  metadata: z.record(z.string(), z.string()).nullish(),
  ...generation,
})

/** A patch of either type: fields that a transcription session lacks are absent. */
export type SessionPatch = Omit<z.infer<typeof realtimePatch>, 'type'> & {
  type: 'realtime' | 'transcription'
}
export type ResponseParams = z.infer<typeof responseParams>
export type AudioFormat = z.infer<typeof audioFormat>
export type TurnDetection = z.infer<typeof turnDetection>
export type FunctionTool = z.infer<typeof tool>
export type ToolChoice = z.infer<typeof toolChoice>
export type Voice = z.infer<typeof outputAudio>['voice']
