export * from './g711.ts'
export * from './level.ts'
export * from './pcm16.ts'
export * from './resampler.ts'
