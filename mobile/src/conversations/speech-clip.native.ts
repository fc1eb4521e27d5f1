import { AudioContext, decodeAudioData } from 'react-native-audio-api'
import type { SpeechClip } from './speech-clip-port.ts'

export function openSpeechClip(url: string, onStopped: () => void): SpeechClip {
  const context = new AudioContext()
  let isBegun = false
  return {
    async play() {
      if (isBegun) return void (await context.resume())
      isBegun = true
      const source = context.createBufferSource()
      source.buffer = await decodeAudioData(url)
      source.onEnded = () => {
        isBegun = false
        onStopped()
      }
      source.connect(context.destination)
      source.start()
    },
    pause: () => void context.suspend(),
    close: () => void context.close(),
  }
}
