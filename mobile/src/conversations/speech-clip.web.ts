import type { SpeechClip } from './speech-clip-port.ts'

export function openSpeechClip(url: string, onStopped: () => void): SpeechClip {
  const audio = new Audio(url)
  audio.addEventListener('ended', onStopped)
  return {
    play: () => audio.play(),
    pause: () => audio.pause(),
    close() {
      audio.removeEventListener('ended', onStopped)
      audio.pause()
    },
  }
}
