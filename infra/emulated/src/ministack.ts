import { startProcess, waitForLine } from '@astrovoice/dev-env/processes'

export interface Ministack {
  readonly url: string
  /** The resource types of these that its CloudFormation refuses to create. */
  findRefused(types: readonly string[]): Promise<ReadonlySet<string>>
  /** Fills a secret, as an operator does. */
  putSecret(region: string, name: string, value: string): Promise<void>
  /** Removes the protection of a stack, as an operator does before taking a stage down. */
  liftTerminationProtection(region: string, stackName: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts an AWS emulator on a port of this machine. It listens on every interface and checks no permissions:
 * keep it behind a firewall, or stop it soon.
 * @param options.folder where it unpacks functions and runs them; their imports are resolved there, too
 */
export async function startMinistack(options: {
  program: string
  port: number
  folder: string
  env: NodeJS.ProcessEnv
}): Promise<Ministack> {
  const { program, port, folder, env } = options
  const url = `http://127.0.0.1:${port}`
  const started = startProcess(program, [], {
    env: {
      ...env,
      GATEWAY_PORT: String(port),
      MINISTACK_HOST: '127.0.0.1',
      // Without a container engine it keeps databases and clusters as records, which is enough for a deploy.
      DOCKER_HOST: 'unix:///nonexistent',
      TMPDIR: folder,
      AWS_ENDPOINT_URL: url,
    },
  })
  await waitForLine(started, /Running on http/, 'ministack')
  return {
    url,
    findRefused: (types) => findRefused(url, types),
    putSecret: (region, name, value) =>
      askJson(
        url,
        { region, service: 'secretsmanager', target: 'secretsmanager.PutSecretValue' },
        {
          SecretId: name,
          SecretString: value,
        },
      ),
    liftTerminationProtection: (region, stackName) => liftTerminationProtection(url, region, stackName),
    stop: () => started.stop(),
  }
}

/** The emulator reads service and region from the signature and does not verify it. */
const signature = (service: string, region: string) =>
  `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=none`

/** Validates a template of these types; the reply lists all unknown types. */
async function findRefused(url: string, types: readonly string[]): Promise<ReadonlySet<string>> {
  const resources = Object.fromEntries(types.map((type, i) => [`Resource${i}`, { Type: type }]))
  const response = await askCloudFormation(url, 'us-east-1', {
    Action: 'ValidateTemplate',
    TemplateBody: JSON.stringify({ Resources: resources }),
  })
  if (response.ok) return new Set()
  const answer = await response.text()
  const list = /Unrecognized resource types: \[([^\]]*)\]/.exec(answer)?.[1]
  if (list === undefined) throw new Error(`ministack refused a template for another reason: ${answer}`)
  return new Set(list.split(', '))
}

async function liftTerminationProtection(url: string, region: string, stackName: string): Promise<void> {
  const response = await askCloudFormation(url, region, {
    Action: 'UpdateTerminationProtection',
    StackName: stackName,
    EnableTerminationProtection: 'false',
  })
  if (!response.ok) throw new Error(`ministack keeps ${stackName} protected: ${await response.text()}`)
}

const askCloudFormation = (url: string, region: string, parameters: Readonly<Record<string, string>>) =>
  fetch(url, {
    method: 'POST',
    headers: { authorization: signature('cloudformation', region) },
    body: new URLSearchParams({ Version: '2010-05-15', ...parameters }),
  })

interface JsonOperation {
  readonly region: string
  readonly service: string
  readonly target: string
}

async function askJson(url: string, operation: JsonOperation, body: object): Promise<void> {
  const { region, service, target } = operation
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: signature(service, region),
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`ministack refused ${target}: ${await response.text()}`)
}
