import { startProcess, waitForLine } from '@astrovoice/dev-env/processes'

export interface Moto {
  readonly url: string
  stop(): Promise<void>
}

/** Starts an AWS emulator on a port of this machine. It verifies no signatures. */
export async function startMoto(program: string, port: number, env: NodeJS.ProcessEnv): Promise<Moto> {
  const started = startProcess(program, ['-H', '127.0.0.1', '-p', String(port)], { env })
  await waitForLine(started, /Running on http/, 'moto')
  return { url: `http://127.0.0.1:${port}`, stop: () => started.stop() }
}
