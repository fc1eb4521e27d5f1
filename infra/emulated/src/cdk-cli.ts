import { runToEnd } from '@astrovoice/dev-env/processes'

/** The result of a `cdk` run. */
export interface CdkCli {
  bootstrap(environments: readonly string[]): Promise<void>
  /** @param stacks a stack with its dependencies, or `**` for all */
  deploy(stacks: string, outputsFile: string): Promise<void>
  /** @throws Error with the differences, when there are any. */
  diff(): Promise<void>
  destroy(): Promise<void>
}

/** The real CDK command line, on a synthesized folder, against an emulator's endpoint. */
export function createCdkCli(options: { assembly: string; env: NodeJS.ProcessEnv }): CdkCli {
  const { assembly, env } = options
  const cdk = (...args: string[]) =>
    runToEnd('cdk', [...args, '--app', assembly, '--no-notices', '--ci'], { env })
  return {
    bootstrap: (environments) => cdk('bootstrap', ...environments),
    deploy: (stacks, outputsFile) => {
      const how = ['--require-approval', 'never', '--progress', 'events']
      return cdk('deploy', stacks, ...how, '--outputs-file', outputsFile)
    },
    diff: () => cdk('diff', '**', '--fail'),
    destroy: () => cdk('destroy', '**', '--force'),
  }
}
