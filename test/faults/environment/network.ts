import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * One caller's network: a TCP relay in place of the mobile network and the load balancer. A trial can cut it, slow it
 * down, and route it to another gateway.
 */
export interface Network extends AsyncDisposable {
  readonly url: string
  /** The highest number of connections at one time. */
  readonly maxConnections: () => number
  /** Breaks all connections and refuses new ones until `heal`. */
  cut(): void
  heal(): void
  /** Limits what passes from the gateway each second; null for no limit. */
  throttle(bytesPerS: number | null): void
  /** Routes new connections to the first of these that is ready. */
  route(gatewayUrls: readonly string[]): void
}

const throttleStepMs = 50

export async function openNetwork(gatewayUrls: readonly string[]): Promise<Network> {
  let [targets, isCut, bytesPerS] = [gatewayUrls, false, null as number | null]
  const sockets = new Set<Socket>()
  let [connections, maxConnections] = [0, 0]

  const server = createServer((client) => {
    if (isCut) return void client.destroy()
    void join(client)
  })

  async function join(client: Socket): Promise<void> {
    track(client)
    const gateway = await connectFirst(targets)
    if (!gateway || client.destroyed) {
      gateway?.destroy()
      return void client.destroy()
    }
    track(gateway)
    maxConnections = Math.max(maxConnections, ++connections)
    gateway.on('close', () => connections--)
    client.pipe(gateway)
    gateway.on('data', (data) => void pass(data, gateway, client))
    gateway.on('close', () => client.destroy())
    client.on('close', () => gateway.destroy())
  }

  function track(socket: Socket): void {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  }

  /** Stops reading from the gateway for the time that the data takes at this speed. */
  async function pass(data: Buffer, gateway: Socket, client: Socket): Promise<void> {
    gateway.pause()
    for (let rest = data; rest.length > 0 && !client.destroyed;) {
      const maxBytes = bytesPerS === null ? rest.length : Math.max(1, (bytesPerS * throttleStepMs) / 1000)
      client.write(rest.subarray(0, maxBytes))
      rest = rest.subarray(maxBytes)
      if (bytesPerS !== null) await new Promise((resolve) => setTimeout(resolve, throttleStepMs))
    }
    gateway.resume()
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxConnections: () => maxConnections,
    cut() {
      isCut = true
      sockets.forEach((socket) => socket.destroy())
    },
    heal: () => void (isCut = false),
    throttle: (limit) => void (bytesPerS = limit),
    route: (urls) => void (targets = urls),
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy())
      await once(server.close(), 'close')
    },
  }
}

/** Connects to the first gateway that is ready and accepts, as a load balancer does. */
async function connectFirst(urls: readonly string[]): Promise<Socket | null> {
  for (const url of urls) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isReady) continue
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const isUp = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    if (isUp) return socket
  }
  return null
}
