import { openStoreAddress, startPostgresStandby } from '@astrovoice/dev-env/failover'

/** A Postgres whose address stays the same over a failover. */
export interface LastingPostgres extends AsyncDisposable {
  readonly url: string
  /** Makes its node read-only and a standby the primary. The address leads there once `during` has settled. */
  failOver(during: () => Promise<void>): Promise<void>
}

const portOf = (url: string) => Number(new URL(url).port)

/** @param nodeUrl of a Postgres on this machine whose files can be copied. */
export async function keepPostgres(nodeUrl: string): Promise<LastingPostgres> {
  const started = new AsyncDisposableStack()
  const address = started.use(await openStoreAddress(portOf(nodeUrl)))
  const url = new URL(nodeUrl)
  url.port = `${address.port}`
  return {
    url: url.href,
    async failOver(during) {
      const standby = started.adopt(await startPostgresStandby(nodeUrl), (server) => server.stop())
      await standby.takeOver()
      await during()
      address.leadTo(portOf(standby.url))
    },
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  }
}
