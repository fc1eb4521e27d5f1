import { join } from 'node:path'
import { checkoutFolder, waitForUrl, type ServiceName } from '@astrovoice/dev-env/stack'
import { startProcess, takeFreePorts, type StartedProcess } from '@astrovoice/dev-env/processes'

/** A service in a process of its own, as in a pod. */
export interface ServiceProcess {
  readonly url: string
  readonly process: StartedProcess
}

export interface ServiceOptions {
  /** The path that replies with 200 when the service is ready. */
  readonly ready: string
  readonly settings: Readonly<Record<string, string>>
  /** A module that is loaded first and gets messages from the trial. */
  readonly preload?: URL
}

export async function startService(
  name: ServiceName,
  { ready, settings, preload }: ServiceOptions,
  onStarted: (process: StartedProcess) => void,
): Promise<ServiceProcess> {
  const { port } = await takeFreePorts('port')
  const url = `http://127.0.0.1:${port}`
  const main = join(checkoutFolder, 'services', name, 'src/main.ts')
  const child = startProcess(process.execPath, [...(preload ? ['--import', preload.href] : []), main], {
    stdio: ['ignore', 'pipe', 'pipe', ...(preload ? (['ipc'] as const) : [])],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: `${port}`,
      LOG_LEVEL: 'warn',
      STAND_INS: 'allowed',
      ...settings,
    },
  })
  onStarted(child)
  await waitForUrl(name, child, url + ready)
  return { url, process: child }
}
