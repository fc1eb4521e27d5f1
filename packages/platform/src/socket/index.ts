export * from './authenticate.ts'
export * from './bind-events.ts'
export * from './call-socket.ts'
export * from './describe-fault.ts'
