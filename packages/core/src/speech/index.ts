export * from './speech-synthesizer.ts'
