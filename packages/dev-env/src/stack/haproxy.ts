import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { startProcess, type StartedProcess } from './child-process.ts'
import { findProgram, type Program } from './find-program.ts'
import { takeFreePorts } from './free-ports.ts'
import type { Server } from './redis.ts'

const haproxy: Program = {
  title: 'HAProxy',
  commands: ['haproxy'],
  variable: 'HAPROXY_PATH',
  debianPackage: 'haproxy',
  installHint: 'Install it (macOS: `brew install haproxy`; Debian: `sudo apt-get install haproxy`).',
}

/** As a load balancer treats pods: one that is not ready gets no new connections, and keeps its open ones. */
const configuration = (port: number, serverPorts: readonly number[]) => `
defaults
  mode http
  balance roundrobin
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
  option httpchk GET /readyz
  default-server check inter 200ms fall 1 rise 1
  # A connection attempt finds a dead gateway before the next check does.
  option redispatch
  retries 2
listen gateways
  bind 127.0.0.1:${port}
${serverPorts.map((each, i) => `  server gateway-${i} 127.0.0.1:${each}`).join('\n')}
`

/** Starts a load balancer before these ports of this machine; the ready ones get the connections. */
export async function startHaproxy(
  say: (line: string) => void,
  serverPorts: readonly number[],
): Promise<Server> {
  const command = await findProgram(haproxy, say)
  const { port } = await takeFreePorts('port')
  const folder = await mkdtemp(join(tmpdir(), 'haproxy-'))
  const file = join(folder, 'haproxy.cfg')
  await writeFile(file, configuration(port, serverPorts))
  const server = startProcess(command, ['-db', '-f', file])
  await untilListening(server, port)
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      // SIGTERM ends it at once, SIGUSR1 would wait for its connections.
      await server.stop('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilListening(server: StartedProcess, port: number): Promise<void> {
  while (!server.hasEnded()) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await wait(20)
  }
  throw new Error(`HAProxy could not start:\n${server.lastOutput()}`)
}
