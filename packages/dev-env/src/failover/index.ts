export * from './postgres-standby.ts'
export * from './redis-replica.ts'
export * from './store-address.ts'
