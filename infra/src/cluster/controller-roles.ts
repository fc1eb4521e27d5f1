import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Permission } from '../permissions/allow.ts'
import { arnOf, globalArnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'
import { readLoadBalancerPermissions } from './load-balancer-permissions.ts'
import { createPodRole } from './pod-role.ts'

export interface ControllerRolesProps {
  readonly key: IKey
  readonly hostedZoneId: string
}

/**
 * Roles of what runs beside the services: controllers of load balancers, nodes and names, and agents for secrets,
 * logs and traces.
 */
export function createControllerRoles(
  stack: AstroVoiceStack,
  cluster: KubernetesCluster,
  { key, hostedZoneId }: ControllerRolesProps,
): void {
  const roles: Record<string, [namespace: string, permissions: Permission[]]> = {
    'aws-load-balancer-controller': ['kube-system', readLoadBalancerPermissions()],
    'cluster-autoscaler': ['kube-system', scaleNodes(stack, cluster.clusterName)],
    'external-dns': ['kube-system', writeNames(stack, hostedZoneId)],
    'external-secrets': ['external-secrets', readSecrets(stack, key.keyArn)],
    'adot-collector': ['observability', [...sendTraces, ...writeLogs(stack)]],
    'fluent-bit': ['observability', writeLogs(stack)],
  }
  for (const [serviceAccount, [namespace, permissions]] of Object.entries(roles)) {
    createPodRole(stack, cluster, { namespace, serviceAccount, permissions })
  }
}

const scaleNodes = (stack: AstroVoiceStack, clusterName: string): Permission[] => [
  {
    actions: [
      'autoscaling:DescribeAutoScalingGroups',
      'autoscaling:DescribeAutoScalingInstances',
      'autoscaling:DescribeLaunchConfigurations',
      'autoscaling:DescribeScalingActivities',
      'ec2:DescribeImages',
      'ec2:DescribeInstanceTypes',
      'ec2:DescribeLaunchTemplateVersions',
      'ec2:GetInstanceTypesFromInstanceRequirements',
    ],
    resources: ['*'],
    reason: 'Descriptions of scaling groups and instance types have no resource that a policy could name.',
  },
  {
    actions: ['eks:DescribeNodegroup'],
    resources: [arnOf(stack, 'eks', `nodegroup/${stack.name()}/*`)],
    reason: 'EKS names node groups itself; the path keeps it to this cluster’s.',
  },
  {
    actions: ['autoscaling:SetDesiredCapacity', 'autoscaling:TerminateInstanceInAutoScalingGroup'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:ResourceTag/eks:cluster-name': clusterName } },
    reason: 'EKS names the groups itself; the tag keeps it to this cluster’s.',
  },
]

const writeNames = (stack: AstroVoiceStack, hostedZoneId: string): Permission[] => [
  {
    actions: ['route53:ChangeResourceRecordSets', 'route53:ListResourceRecordSets'],
    resources: [globalArnOf(stack, 'route53', `:hostedzone/${hostedZoneId}`)],
  },
  {
    actions: ['route53:ListHostedZones', 'route53:ListTagsForResources'],
    resources: ['*'],
    reason: 'Zones are listed before their ids are known; external-dns reads the tags of each.',
  },
]

/** Secrets Manager ends each name with six characters of its own. */
const readSecrets = (stack: AstroVoiceStack, keyArn: string): Permission[] => [
  {
    actions: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
    resources: ['app', 'audio-signing'].map((name) =>
      arnOf(stack, 'secretsmanager', `secret:${stack.path(name)}-??????`),
    ),
  },
  { actions: ['kms:Decrypt'], resources: [keyArn] },
]

const sendTraces: Permission[] = [
  {
    actions: [
      'xray:PutTraceSegments',
      'xray:PutTelemetryRecords',
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
    ],
    resources: ['*'],
    reason: 'Traces have no resource that a policy could name.',
  },
]

const writeLogs = (stack: AstroVoiceStack): Permission[] => [
  {
    actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
    resources: [arnOf(stack, 'logs', `log-group:${stack.path('services')}/*`)],
    reason: 'A stream for each pod.',
  },
]
