import { loadBalancerControllerVersion } from '../cluster/load-balancer-permissions.ts'
import type { PlatformInputs, PlatformRelease } from './platform-release.ts'
import { telemetryValues } from './telemetry-values.ts'

/** What runs beside the services, in the order in which it is installed. Roles come by Pod Identity, by account name. */
export const describePlatform = (inputs: PlatformInputs): PlatformRelease[] => [
  loadBalancerController(inputs),
  {
    name: 'cluster-autoscaler',
    namespace: 'kube-system',
    repository: 'https://kubernetes.github.io/autoscaler',
    chart: 'cluster-autoscaler',
    version: '9.52.1',
    values: {
      autoDiscovery: { clusterName: inputs.clusterName },
      awsRegion: inputs.region,
      rbac: { serviceAccount: { name: 'cluster-autoscaler' } },
      // A node with a call on it is not emptied to save money.
      extraArgs: {
        'skip-nodes-with-local-storage': false,
        'scale-down-unneeded-time': '10m',
        expander: 'least-waste',
      },
    },
  },
  {
    name: 'external-dns',
    namespace: 'kube-system',
    repository: 'https://kubernetes-sigs.github.io/external-dns',
    chart: 'external-dns',
    version: '1.19.0',
    values: {
      provider: { name: 'aws' },
      serviceAccount: { name: 'external-dns' },
      domainFilters: [inputs.apiHost.replace('api.', '')],
      policy: 'sync',
      txtOwnerId: inputs.clusterName,
    },
  },
  {
    name: 'external-secrets',
    namespace: 'external-secrets',
    repository: 'https://charts.external-secrets.io',
    chart: 'external-secrets',
    version: '1.0.0',
    values: { serviceAccount: { name: 'external-secrets' }, extraObjects: [secretStore(inputs)] },
  },
  {
    name: 'keda',
    namespace: 'keda',
    repository: 'https://kedacore.github.io/charts',
    chart: 'keda',
    version: '2.18.0',
    values: { resources: { operator: { requests: { cpu: '50m', memory: '100Mi' } } } },
  },
  {
    name: 'reloader',
    namespace: 'kube-system',
    repository: 'https://stakater.github.io/stakater-charts',
    chart: 'reloader',
    version: '2.2.3',
    // Pods read passwords when they start; a rotated one starts them anew, one after the other.
    values: { reloader: { autoReloadAll: false, watchGlobally: true } },
  },
  ...telemetryValues(inputs),
]

const loadBalancerController = ({
  clusterName,
  region,
  accessLogBucket,
}: PlatformInputs): PlatformRelease => ({
  name: 'aws-load-balancer-controller',
  namespace: 'kube-system',
  repository: 'https://aws.github.io/eks-charts',
  chart: 'aws-load-balancer-controller',
  version: loadBalancerControllerVersion,
  values: {
    clusterName,
    region,
    serviceAccount: { name: 'aws-load-balancer-controller' },
    createIngressClassResource: true,
    ingressClassParams: {
      create: true,
      name: 'alb',
      spec: {
        loadBalancerAttributes: [
          { key: 'access_logs.s3.enabled', value: 'true' },
          { key: 'access_logs.s3.bucket', value: accessLogBucket },
          { key: 'access_logs.s3.prefix', value: 'load-balancer' },
          { key: 'routing.http.drop_invalid_header_fields.enabled', value: 'true' },
        ],
      },
    },
  },
})

/** The store that the chart's ExternalSecret names. */
const secretStore = ({ region }: PlatformInputs) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ClusterSecretStore',
  metadata: { name: 'aws-secrets-manager' },
  spec: { provider: { aws: { service: 'SecretsManager', region } } },
})
