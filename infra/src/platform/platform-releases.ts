import { loadBalancerControllerVersion } from '../cluster/load-balancer-permissions.ts'
import { secretStoreName } from '../chart/chart-values.ts'
import { servicesNamespace } from '../cluster/service-roles.ts'
import type { PlatformInputs, PlatformRelease } from './platform-release.ts'
import { telemetryReleases } from './telemetry-releases.ts'

/**
 * What runs beside the services, in the order of installation. Pods get roles by Pod Identity, by account name.
 * Nodes answer the instance metadata service one hop away, so pods cannot reach it. Each release that calls AWS
 * gets its region, and the load balancer controller its VPC.
 */
export const describePlatform = (inputs: PlatformInputs): PlatformRelease[] => [
  loadBalancerController(inputs),
  {
    name: 'cluster-autoscaler',
    namespace: 'kube-system',
    source: {
      repository: 'https://kubernetes.github.io/autoscaler',
      chart: 'cluster-autoscaler',
      version: '9.52.1',
    },
    values: {
      autoDiscovery: { clusterName: inputs.clusterName },
      awsRegion: inputs.region,
      rbac: { serviceAccount: { name: 'cluster-autoscaler' } },
      // Every pod of ours has an emptyDir, which would keep its node for ever. Gateways move their calls first.
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
    source: {
      repository: 'https://kubernetes-sigs.github.io/external-dns',
      chart: 'external-dns',
      version: '1.19.0',
    },
    values: {
      provider: { name: 'aws' },
      env: [{ name: 'AWS_REGION', value: inputs.region }],
      serviceAccount: { name: 'external-dns' },
      domainFilters: [inputs.apiHost.replace('api.', '')],
      policy: 'sync',
      txtOwnerId: inputs.clusterName,
    },
  },
  {
    name: 'external-secrets',
    namespace: 'external-secrets',
    source: { repository: 'https://charts.external-secrets.io', chart: 'external-secrets', version: '1.0.0' },
    values: { serviceAccount: { name: 'external-secrets' } },
  },
  {
    name: 'keda',
    namespace: 'keda',
    source: { repository: 'https://kedacore.github.io/charts', chart: 'keda', version: '2.18.0' },
    values: { resources: { operator: { requests: { cpu: '50m', memory: '100Mi' } } } },
  },
  {
    name: 'reloader',
    namespace: 'kube-system',
    source: { repository: 'https://stakater.github.io/stakater-charts', chart: 'reloader', version: '2.2.3' },
    // Pods read passwords when they start. After a rotation they restart, one after the other.
    values: { reloader: { autoReloadAll: false, watchGlobally: true } },
  },
  ...telemetryReleases(inputs),
  prerequisites(inputs),
]

const loadBalancerController = ({
  clusterName,
  region,
  vpcId,
  accessLogBucket,
}: PlatformInputs): PlatformRelease => ({
  name: 'aws-load-balancer-controller',
  namespace: 'kube-system',
  source: {
    repository: 'https://aws.github.io/eks-charts',
    chart: 'aws-load-balancer-controller',
    version: loadBalancerControllerVersion,
  },
  values: {
    clusterName,
    region,
    vpcId,
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

/**
 * The namespace of the services with its labels, and the store of their ExternalSecrets. It is a separate
 * release after External Secrets. Helm checks every object before it creates the first, so a release cannot
 * contain a custom resource and its definition.
 */
const prerequisites = ({ region }: PlatformInputs): PlatformRelease => ({
  name: 'astrovoice-prerequisites',
  namespace: 'kube-system',
  source: { folder: 'charts/prerequisites' },
  values: { namespace: servicesNamespace, secretStore: { name: secretStoreName, region } },
})
