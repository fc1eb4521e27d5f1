import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'

export interface ListenAddress {
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
}

/** Listens and returns the URL. @throws Error with the reason, such as a taken port. */
export async function listen(server: Server, { host, port }: ListenAddress): Promise<string> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    throw new Error(explain(error as NodeJS.ErrnoException, { host, port }), { cause: error })
  }
  return `http://${urlHost(host)}:${(server.address() as AddressInfo).port}`
}

function explain({ code, message }: NodeJS.ErrnoException, { host, port }: ListenAddress): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken. Stop the process that listens there, or set PORT to another.`
  return `Nothing can listen on port ${port} of ${host}: ${message}. Set HOST and PORT to an address of this machine.`
}

const urlHost = (host: string) => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)
