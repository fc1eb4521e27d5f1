import { z } from 'zod'

/** Items a client may put into the conversation. An assistant's audio cannot be replayed, only its text. */

const base = {
  id: z.string().max(64).optional(),
  object: z.literal('realtime.item').optional(),
  status: z.string().optional(),
}

const inputText = z.strictObject({ type: z.literal('input_text'), text: z.string() })
const inputAudio = z.strictObject({
  type: z.literal('input_audio'),
  audio: z.string().optional(),
  transcript: z.string().nullish(),
})
/** Accepted, as by the real service; the stand-in sees nothing in it. */
const inputImage = z.strictObject({
  type: z.literal('input_image'),
  image_url: z.string(),
  detail: z.enum(['auto', 'low', 'high']).optional(),
})
const outputText = z.strictObject({ type: z.literal('output_text'), text: z.string() })

const message = z.discriminatedUnion('role', [
  z.strictObject({
    ...base,
    type: z.literal('message'),
    role: z.literal('system'),
    content: z.array(inputText),
  }),
  z.strictObject({
    ...base,
    type: z.literal('message'),
    role: z.literal('user'),
    content: z.array(z.discriminatedUnion('type', [inputText, inputAudio, inputImage])),
  }),
  z.strictObject({
    ...base,
    type: z.literal('message'),
    role: z.literal('assistant'),
    content: z.array(outputText),
  }),
])

export const conversationItem = z.discriminatedUnion('type', [
  message,
  z.strictObject({
    ...base,
    type: z.literal('function_call'),
    call_id: z.string().optional(),
    name: z.string(),
    arguments: z.string(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('function_call_output'),
    call_id: z.string(),
    output: z.string(),
  }),
])
