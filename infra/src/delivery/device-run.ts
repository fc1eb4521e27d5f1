import {
  CreateUploadCommand,
  type DeviceFarmClient,
  GetRunCommand,
  GetUploadCommand,
  ListDevicePoolsCommand,
  ListProjectsCommand,
  ScheduleRunCommand,
  type UploadType,
} from '@aws-sdk/client-device-farm'

export interface DeviceRun {
  /** The app as the stores get it: `.apk` or `.ipa`. */
  readonly fileName: string
  readonly app: Uint8Array<ArrayBuffer>
  readonly projectName: string
  readonly poolName: string
}

export interface DeviceRunDeps {
  readonly farm: DeviceFarmClient
  /** Waits before the next poll; Device Farm sends no event at the end of a run. */
  readonly pause: () => Promise<void>
}

/**
 * Runs an app on the phones of a pool with Device Farm's explorer, which opens screens and finds crashes.
 * @returns the result: `PASSED`, `FAILED`, `ERRORED`, …
 * @throws when the project, its pool or the upload is missing
 */
export async function runOnDevices(run: DeviceRun, deps: DeviceRunDeps): Promise<string> {
  const { farm } = deps
  const { projects = [] } = await farm.send(new ListProjectsCommand({}))
  const projectArn = findArn(projects, run.projectName)
  const { devicePools = [] } = await farm.send(new ListDevicePoolsCommand({ arn: projectArn }))
  const devicePoolArn = findArn(devicePools, run.poolName)
  const appArn = await upload(run, projectArn, deps)
  const { run: started } = await farm.send(
    new ScheduleRunCommand({
      projectArn,
      devicePoolArn,
      appArn,
      name: run.fileName,
      test: { type: 'BUILTIN_FUZZ' },
    }),
  )
  for (;;) {
    const { run: current } = await farm.send(new GetRunCommand({ arn: started?.arn }))
    if (current?.status === 'COMPLETED') return current.result ?? 'ERRORED'
    await deps.pause()
  }
}

function findArn(found: readonly { readonly name?: string; readonly arn?: string }[], name: string): string {
  const arn = found.find((one) => one.name === name)?.arn
  if (arn === undefined) throw new Error(`Device Farm has no ${name}: deploy the device-farm stack`)
  return arn
}

async function upload(run: DeviceRun, projectArn: string, { farm, pause }: DeviceRunDeps): Promise<string> {
  const type: UploadType = run.fileName.endsWith('.ipa') ? 'IOS_APP' : 'ANDROID_APP'
  const { upload: made } = await farm.send(new CreateUploadCommand({ projectArn, name: run.fileName, type }))
  if (!made?.url || !made.arn) throw new Error(`Device Farm takes no upload of ${run.fileName}`)
  const response = await fetch(made.url, { method: 'PUT', body: run.app })
  if (!response.ok) throw new Error(`${run.fileName} could not be uploaded: HTTP ${response.status}`)
  for (;;) {
    const { upload: current } = await farm.send(new GetUploadCommand({ arn: made.arn }))
    if (current?.status === 'SUCCEEDED') return made.arn
    if (current?.status === 'FAILED')
      throw new Error(`Device Farm refuses ${run.fileName}: ${current.message}`)
    await pause()
  }
}
