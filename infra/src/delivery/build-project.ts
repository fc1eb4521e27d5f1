import { CfnProject } from 'aws-cdk-lib/aws-codebuild'
import type { ISecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { allow, type Permission } from '../permissions/allow.ts'
import { arnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'
import type { Buildspec } from './buildspecs.ts'

export interface BuildProjectProps {
  readonly name: string
  readonly key: IKey
  readonly buildspec: Buildspec
  readonly permissions: readonly Permission[]
  readonly environment?: Readonly<Record<string, string>>
  /** Fields of secrets as variables: `{ EXPO_TOKEN: '/astrovoice/production/mobile:expoToken' }`. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Image builds need a docker daemon, which needs privileges. */
  readonly buildsImages?: boolean
  /** Set for builds that talk to the private cluster. */
  readonly network?: { readonly vpc: Vpc; readonly securityGroup: ISecurityGroup }
  /** The name of its role, for other stacks. */
  readonly roleName?: string
  /** Its own source. @default the pipeline's */
  readonly source?: CfnProject.SourceProperty
}

/** A build on Graviton, with the listed permissions and one log group. */
export function createBuildProject(stack: AstroVoiceStack, props: BuildProjectProps): CfnProject {
  const projectName = stack.name(props.name)
  const logGroup = new ServiceLogGroup(stack, `${props.name}-logs`, `/aws/codebuild/${projectName}`)
  const role = createRole(stack, props)
  const variables = [
    ...Object.entries(props.environment ?? {}).map(([name, value]) => ({ name, value, type: 'PLAINTEXT' })),
    ...Object.entries(props.secrets ?? {}).map(([name, value]) => ({ name, value, type: 'SECRETS_MANAGER' })),
  ]
  const project = new CfnProject(stack, `${props.name}-project`, {
    name: projectName,
    serviceRole: role.roleArn,
    encryptionKey: props.key.keyArn,
    timeoutInMinutes: 60,
    artifacts: { type: props.source ? 'NO_ARTIFACTS' : 'CODEPIPELINE' },
    source: props.source ?? { type: 'CODEPIPELINE', buildSpec: JSON.stringify(props.buildspec) },
    environment: {
      type: 'ARM_CONTAINER',
      computeType: 'BUILD_GENERAL1_SMALL',
      image: 'aws/codebuild/amazonlinux-aarch64-standard:3.0',
      privilegedMode: props.buildsImages ?? false,
      environmentVariables: variables,
    },
    ...(props.network && {
      vpcConfig: {
        vpcId: props.network.vpc.vpcId,
        subnets: props.network.vpc.selectSubnets({ subnetGroupName: 'private' }).subnetIds,
        securityGroupIds: [props.network.securityGroup.securityGroupId],
      },
    }),
    cache: { type: 'LOCAL', modes: ['LOCAL_SOURCE_CACHE', 'LOCAL_CUSTOM_CACHE'] },
    logsConfig: { cloudWatchLogs: { status: 'ENABLED', groupName: logGroup.logGroupName } },
  })
  project.node.addDependency(role)
  return project
}

function createRole(stack: AstroVoiceStack, props: BuildProjectProps): Role {
  const role = new Role(stack, `${props.name}-build-role`, {
    ...(props.roleName !== undefined && { roleName: props.roleName }),
    assumedBy: new ServicePrincipal('codebuild.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  })
  const logs: Permission = {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [arnOf(stack, 'logs', `log-group:/aws/codebuild/${stack.name(props.name)}:*`)],
    reason: 'A stream for each build.',
  }
  const key: Permission = { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [props.key.keyArn] }
  const network: Permission[] = props.network ? joinNetwork(stack) : []
  for (const permission of [logs, key, ...network, ...props.permissions]) allow(role, permission)
  return role
}

/** A build in the VPC has a network interface there. */
const joinNetwork = (stack: AstroVoiceStack): Permission[] => [
  {
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeDhcpOptions',
      'ec2:DescribeVpcs',
    ],
    resources: ['*'],
    reason: 'Network interfaces have no name before they exist.',
  },
  {
    actions: ['ec2:CreateNetworkInterfacePermission'],
    resources: [arnOf(stack, 'ec2', 'network-interface/*')],
    conditions: { StringEquals: { 'ec2:AuthorizedService': 'codebuild.amazonaws.com' } },
    reason: 'The interface is made for the build; the condition gives it to CodeBuild only.',
  },
]
