declare module '@echogarden/espeak-ng-emscripten' {
  interface EspeakWorker {
    rate: number
    pitch: number
    range: number
    set_voice(name: string, language: string, gender: number, age: number, variant: number): number
    /** Calls back with mono pcm16 at 22,050 Hz until it returns true. */
    synthesize(text: string, onAudio: (samples: Int16Array) => boolean): void
  }
  export default function createEspeak(): Promise<{ eSpeakNGWorker: new () => EspeakWorker }>
}
