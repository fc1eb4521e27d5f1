import { chartName, oldestKubernetes } from '../chart-version.ts'
import { listParams, type Param } from '../parameters/param.ts'
import { parameters } from '../parameters/index.ts'

const escapeCell = (text: string) => text.replaceAll('|', '\\|')

const printRow = ({ path, description, defaultValue }: Param<unknown>) =>
  `| \`${path.join('.')}\` | ${escapeCell(description)} | \`${escapeCell(JSON.stringify(defaultValue))}\` |`

/** The chart's README: how to install it, and every value. */
export const printReadme = (command: string) => `<!-- Written by \`${command}\` from k8s/. Edit that. -->
# ${chartName}

Installs the voice gateway, the API and a worker for every queue of AstroVoice. Kubernetes ${oldestKubernetes.replace(/\.0$/, '')} or newer; Helm 3 or 4.

## Install

Postgres and Redis (or Valkey, with \`maxmemory-policy noeviction\`) are not part of it. Their addresses and what else is secret are in a Secret that exists before, by default named \`astrovoice\`:

\`\`\`sh
kubectl create secret generic astrovoice \\
  --from-literal=DATABASE_URL=postgresql://… --from-literal=REDIS_URL=rediss://… \\
  --from-literal=OPENAI_API_KEY=… --from-literal=AUTH_PRIVATE_JWK=…
helm install astrovoice charts/astrovoice --values charts/astrovoice/examples/eks-production.yaml
\`\`\`

With \`secrets.external.enabled\` External Secrets makes it from AWS Secrets Manager. \`examples/kind.yaml\`, \`examples/eks-dev.yaml\` and \`examples/eks-production.yaml\` are complete examples. With \`realtimeLocal.enabled\`, \`helm test astrovoice --logs\` holds a spoken call.

## What it keeps to

- The same values always give the same objects: nothing is looked up in the cluster, nothing is random. Unknown and contradictory values are refused, all at once.
- No stand-in runs unless \`standIns\` allows it, for trying out. \`examples/kind.yaml\` does.
- Pods meet the restricted pod security standard and hold no token of the cluster, unless \`gateway.deletionCost\` asks for one. Only connections that the network policies name are open.
- KEDA or an HPA scales a workload, never both. A rollout does not change its number of pods.
- A rollout starts a new pod before it stops an old one. A gateway that is stopped moves its calls within \`timing.terminationGraceMs\`.
- The migration runs before everything else and refers only to what exists by then.
- Two releases can share a namespace; give each a Redis database and, with External Secrets, a \`secrets.name\` of its own.

## Values

| value | meaning | default |
|---|---|---|
${listParams(parameters).map(printRow).join('\n')}
`
