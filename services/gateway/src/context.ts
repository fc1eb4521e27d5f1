import type { AccessTokenVerifier, CallDeps } from '@astrovoice/core'
import type { Logger } from '@astrovoice/platform/process'

/** Everything the gateway works with. */
export interface GatewayContext {
  readonly logger: Logger
  readonly tokens: AccessTokenVerifier
  readonly calls: CallDeps
  /** Whether the stores can be reached. */
  isReady(): Promise<boolean>
  close(): Promise<void>
}
