export * from './own-pod.ts'
export * from './tell-deletion-cost.ts'
