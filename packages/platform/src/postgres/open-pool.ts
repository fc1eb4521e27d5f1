import pg from 'pg'

/** Postgres' errors where nothing can be written: a replica, or a node that starts or stops. */
const refusals = ['25006', '57P03']

/** Errors of a connection that ends during a statement. The statement may have taken effect. */
const losses = ['57P01', '57P02', 'ECONNRESET', 'EPIPE']
const lossMessage = 'Connection terminated unexpectedly'

interface Fault extends Error {
  readonly code?: string
}

/**
 * A pool that outlives a failover. It asks every connection once whether it takes writes, and a transaction
 * asks again before it begins. After a refusal or a loss it asks all connections before their next use. It
 * closes those that take no writes, because they lead to a replica. A refused statement, or a read whose
 * connection was lost, runs once more. A write whose connection was lost does not: it may have taken effect.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>
  const query = pool.query.bind(pool) as (statement: pg.QueryConfig) => Promise<pg.QueryResult>
  const askedIn = new WeakMap<pg.PoolClient, number>()
  let faults = 0

  async function take(isTransaction: boolean): Promise<pg.PoolClient> {
    for (;;) {
      const client = await connect()
      const lastAskedIn = askedIn.get(client)
      const askingIn = faults
      if (lastAskedIn === askingIn && !isTransaction) return client
      const fault = await findFault(client)
      if (!fault) {
        askedIn.set(client, askingIn)
        return client
      }
      client.release(fault)
      if (lastAskedIn === undefined) throw fault
    }
  }

  type Done = (release?: Error | boolean) => void
  type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: Done) => void

  return Object.assign(pool, {
    // The pool takes connections for single statements with a callback, Prisma for transactions without one.
    connect(callback?: Callback) {
      if (!callback) return take(true)
      return void take(false).then(
        (client) => callback(undefined, client, (release) => client.release(release)),
        (error: unknown) => callback(error as Error, undefined, () => {}),
      )
    },
    async query(statement: pg.QueryConfig) {
      try {
        return await query(statement)
      } catch (error) {
        if (!mayRunAgain(error as Fault, statement)) throw error
        faults++
        return query(statement)
      }
    },
  } as Pick<pg.Pool, 'connect' | 'query'>)
}

async function findFault(client: pg.PoolClient): Promise<Error | null> {
  // A connection lost during the check reports it twice.
  const ignore = () => {}
  client.on('error', ignore)
  try {
    const { rows } = await client.query<{ transaction_read_only: string }>('SHOW transaction_read_only')
    return rows[0]?.transaction_read_only === 'off' ? null : readOnlyFault()
  } catch (error) {
    return error as Error
  } finally {
    client.off('error', ignore)
  }
}

function readOnlyFault(): Error {
  const message = 'This Postgres takes no writes. DATABASE_URL must lead to the primary.'
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), {
    code: '25006',
    severity: 'ERROR',
  })
}

const isRead = /^\s*SELECT\b/i

function mayRunAgain({ code = '', message }: Fault, { text }: pg.QueryConfig): boolean {
  if (refusals.includes(code)) return true
  return (losses.includes(code) || message === lossMessage) && isRead.test(text)
}
