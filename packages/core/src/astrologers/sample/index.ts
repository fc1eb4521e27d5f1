export * from './astrologer-samples.ts'
export * from './enqueue-samples.ts'
export * from './find-sample.ts'
export * from './speak-sample.ts'
