export * from './call/call-client.ts'
export * from './call/call-fault.ts'
export * from './call/call-listeners.ts'
export {
  ConnectionBroken,
  openSocket,
  type CallSocket,
  type SocketFactory,
} from './connection/call-socket.ts'
export type { Quality, QualityLevel } from './connection/quality.ts'
export * from './playout/played-count.ts'
export * from './playout/player.ts'
export * from './playout/playout.ts'
export * from './microphone/microphone.ts'
export * from './microphone/microphone-framing.ts'
export * from './microphone/microphone-keeper.ts'
export * from './rest/rest-client.ts'
