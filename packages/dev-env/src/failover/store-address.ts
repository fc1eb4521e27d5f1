import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * The address of a store, as DNS has it. Open connections stay with their node; new ones go to the address's
 * present node.
 */
export interface StoreAddress extends AsyncDisposable {
  readonly port: number
  leadTo(nodePort: number): void
  /** How many connections have been opened to a node. */
  countConnections(nodePort: number): number
}

export async function openStoreAddress(firstNodePort: number): Promise<StoreAddress> {
  let nodePort = firstNodePort
  const opened = new Map<number, number>()
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    opened.set(nodePort, (opened.get(nodePort) ?? 0) + 1)
    const node = connect(nodePort, '127.0.0.1')
    for (const [socket, other] of [
      [client, node],
      [node, client],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (next) => void (nodePort = next),
    countConnections: (port) => opened.get(port) ?? 0,
    async [Symbol.asyncDispose]() {
      server.close()
      sockets.forEach((socket) => socket.destroy())
      await once(server, 'close')
    },
  }
}
