/** What servers, chart and infrastructure share and no client bundles: jobs, queues, metrics, the app’s addresses. */
export * from './app-addresses.ts'
export * from './jobs.ts'
export * from './queue-keys.ts'
export * from './metrics.ts'
export * from './model-prices.ts'
export * from './turn-reasons.ts'
