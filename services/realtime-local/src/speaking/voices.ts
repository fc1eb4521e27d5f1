import type { voices } from '../protocol/session-schema.ts'

type VoiceName = (typeof voices)[number]

/** How eSpeak imitates a voice: a variant of the language's voice, pitch and range 0–99, words a minute. */
export interface VoiceShape {
  readonly variant: string
  readonly pitch: number
  readonly range: number
  readonly wordsPerMinute: number
}

const shape = (variant: string, pitch: number, range: number, wordsPerMinute: number): VoiceShape => ({
  variant,
  pitch,
  range,
  wordsPerMinute,
})

/** OpenAI's voice names, each told apart by ear. */
const shapes: Record<VoiceName, VoiceShape> = {
  marin: shape('f3', 52, 55, 172),
  cedar: shape('m3', 40, 50, 155),
  alloy: shape('f2', 46, 50, 160),
  ash: shape('m1', 44, 48, 160),
  ballad: shape('m7', 38, 62, 150),
  coral: shape('f4', 58, 60, 162),
  echo: shape('m2', 42, 45, 160),
  sage: shape('f1', 48, 45, 152),
  shimmer: shape('f5', 60, 65, 160),
  verse: shape('m4', 50, 60, 164),
}

/** The shape of a voice; names that are not ours (a custom voice's id) speak as marin. */
export function voiceShape(name: string): VoiceShape {
  return Object.hasOwn(shapes, name) ? shapes[name as VoiceName] : shapes.marin
}
