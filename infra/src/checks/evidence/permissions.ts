import { all, each, eachStatement, prove, says, type Evidence, type FoundStatement } from './evidence.ts'

const isWide = ({ resources }: FoundStatement) => resources.includes('*')
const touches = (text: string) => (statement: FoundStatement) =>
  statement.resources.some((resource) => resource.includes(text) && resource.includes('*'))
const isOnly =
  (...actions: string[]) =>
  (statement: FoundStatement) =>
    statement.actions.every((action) => actions.includes(action))
const isFor = (role: string) => (statement: FoundStatement) => statement.where.includes(` ${role}`)
const both =
  (...tests: ((statement: FoundStatement) => boolean)[]) =>
  (statement: FoundStatement) =>
    tests.every((test) => test(statement))

/** Proves that a role with all resources may do these actions and no others. */
const onlyThere = (role: string, proof: string, ...actions: string[]): Evidence =>
  prove(proof, (stages) => eachStatement(stages, both(isWide, isFor(role)), isOnly(...actions)))

/** Proves that each statement about these names allows these actions and no others. */
const onlyOn = (names: string, proof: string, ...actions: string[]): Evidence =>
  prove(proof, (stages) => eachStatement(stages, touches(names), isOnly(...actions)))

const writeStreams = ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams']
const objects = ['s3:GetObject', 's3:PutObject', 's3:GetObjectVersion', 's3:AbortMultipartUpload']
const endpoints = [
  'CreatePlatformEndpoint',
  'DeleteEndpoint',
  'GetEndpointAttributes',
  'SetEndpointAttributes',
]
const push = [...endpoints, 'Publish'].map((action) => `sns:${action}`)

/** People delete these themselves. */
const isPersonal = ({ resources }: FoundStatement) =>
  resources.every((resource) => resource.includes('/summaries/') || resource.includes('/exports/'))

/** Actions for network interfaces of builds and trainings in a VPC, as AWS documents them. */
const interfaces = [
  'ec2:CreateNetworkInterface',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeDhcpOptions',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcs',
]
const tokenAndInterfaces = ['ecr:GetAuthorizationToken', ...interfaces]

const managedBy = (policy: string, principal: string) =>
  prove(`Only \`${principal}\` can take a role with ${policy}.`, (stages) => {
    const roles = all(stages, 'AWS::IAM::Role').filter(({ resource }) =>
      says(resource.Properties?.['ManagedPolicyArns'], policy),
    )
    const others = roles.filter(
      ({ resource }) => !says(resource.Properties?.['AssumeRolePolicyDocument'], `"${principal}"`),
    )
    return roles.length === 0 ? [`no role with ${policy}`] : others.map(({ stack, id }) => `${stack} ${id}`)
  })

/** Evidence for rules about IAM, by rule and reason. */
export const permissionEvidence: Readonly<Record<string, Evidence>> = {
  'cdk-nag IAM4: Permissions of the node itself, which AWS updates; pods have roles of their own.': managedBy(
    'AmazonEKSWorkerNodePolicy',
    'ec2.amazonaws.com',
  ),
  'cdk-nag IAM4: Permissions of the control plane itself, which AWS updates.': managedBy(
    'AmazonEKSClusterPolicy',
    'eks.amazonaws.com',
  ),
  'cdk-nag IAM4: Permissions of the network plugin, which AWS updates with the plugin.': managedBy(
    'AmazonEKS_CNI_Policy',
    'pods.eks.amazonaws.com',
  ),
  'cdk-nag IAM5: A caller’s own uploads have names that the app chooses.': prove(
    'The path of each upload begins with the caller’s own identity.',
    (stages) =>
      eachStatement(stages, isFor('CallerRole'), ({ resources }) =>
        resources.every((resource) => resource.endsWith('/${cognito-identity.amazonaws.com:sub}/*')),
      ),
  ),
  'cdk-nag IAM5: A message to a phone number has no resource that a policy could name.': prove(
    'The role of Cognito and the sender of codes may publish and nothing else without a resource.',
    (stages) =>
      eachStatement(
        stages,
        both(isWide, (statement) => isFor('SmsRole')(statement) || isFor('smssender')(statement)),
        isOnly('sns:Publish'),
      ),
  ),
  'cdk-nag IAM5: The pool needs its triggers first, so that they cannot name it.': prove(
    'The triggers may read users of the pool and do nothing else with them.',
    (stages) =>
      eachStatement(
        stages,
        both(touches('userpool/'), isFor('signintriggers')),
        isOnly('cognito-idp:AdminGetUser'),
      ),
  ),
  'cdk-nag IAM5: The pool’s id is drawn when it is created; an account has one pool.': onlyOn(
    'userpool/*',
    'Services may create users of the pool, end their sign-ins and delete them; the triggers may read them.',
    'cognito-idp:AdminCreateUser',
    'cognito-idp:AdminUserGlobalSignOut',
    'cognito-idp:AdminDeleteUser',
    'cognito-idp:AdminGetUser',
  ),
  'cdk-nag IAM5: A stream for each build.': onlyOn(
    '/aws/codebuild/',
    'Builds may write streams of their own log group and nothing else there.',
    ...writeStreams,
  ),
  'cdk-nag IAM5: A stream for each pod.': onlyOn(
    '/services/*',
    'Agents may write streams of services’ log groups and make no group.',
    ...writeStreams,
  ),
  'cdk-nag IAM5: A token is for the whole registry.': prove(
    'Only the login token has no repository; images are read and written by repository.',
    (stages) =>
      eachStatement(
        stages,
        ({ actions }) => actions.some((action) => action.startsWith('ecr:')),
        ({ actions, resources }) =>
          !resources.includes('*') || actions.every((one) => !/^ecr:(?!GetAuthorizationToken)/.test(one)),
      ),
  ),
  'cdk-nag IAM5: A transcription stream has no resource that a policy could name.': onlyThere(
    'Podsastrovoicegateway',
    'Gateways may open transcription streams and nothing else without a resource.',
    'transcribe:StartStreamTranscription',
    'transcribe:StartStreamTranscriptionWebSocket',
  ),
  'cdk-nag IAM5: A voice is not a resource that a policy could name.': onlyThere(
    'Podsastrovoiceworkertts',
    'The worker of speech may speak and list voices, and nothing else without a resource.',
    'polly:SynthesizeSpeech',
    'polly:DescribeVoices',
  ),
  'cdk-nag IAM5: Alarms are queried by name.': onlyOn(
    ':alarm:*',
    'Pipelines may read the state of alarms and change none.',
    'cloudwatch:DescribeAlarms',
  ),
  'cdk-nag IAM5: All repositories of the application.': prove(
    'Each repository begins with the application’s name, and no action deletes images.',
    (stages) =>
      eachStatement(stages, touches(':repository/'), ({ actions, resources }) =>
        [
          resources.every((resource) => resource.endsWith(':repository/astrovoice/*')),
          actions.every((action) => !action.includes('Delete')),
        ].every(Boolean),
      ),
  ),
  'cdk-nag IAM5: Descriptions of scaling groups and instance types have no resource that a policy could name.':
    prove('Without the tag of the cluster the autoscaler may only describe.', (stages) =>
      eachStatement(
        stages,
        both(isWide, isFor('Podsclusterautoscaler'), ({ condition }) => Object.keys(condition).length === 0),
        ({ actions }) =>
          actions.every((action) => /^(autoscaling|ec2):(Describe|GetInstanceTypes)/.test(action)),
      ),
    ),
  'cdk-nag IAM5: Device Farm names uploads and runs itself.': prove(
    'The statement names resources of Device Farm alone, in its one region.',
    (stages) =>
      eachStatement(
        stages,
        ({ actions, resources }) =>
          actions.every((action) => action.startsWith('devicefarm:')) &&
          resources.some((resource) => resource.includes('*')),
        ({ resources }) => resources.every((resource) => resource.includes(':devicefarm:us-west-2:')),
      ),
  ),
  'cdk-nag IAM5: EKS names node groups itself; the path keeps it to this cluster’s.': onlyOn(
    ':nodegroup/astrovoice-',
    'The autoscaler may describe node groups of its own cluster.',
    'eks:DescribeNodegroup',
  ),
  'cdk-nag IAM5: EKS names the groups itself; the tag keeps it to this cluster’s.': prove(
    'Statements that change scaling groups have the tag of the cluster as their condition.',
    (stages) =>
      eachStatement(
        stages,
        ({ actions }) => actions.includes('autoscaling:SetDesiredCapacity'),
        ({ condition }) => says(condition, 'aws:ResourceTag/eks:cluster-name'),
      ),
  ),
  'cdk-nag IAM5: Each phone is an endpoint of its own.': onlyOn(
    ':endpoint/',
    'The API and the worker of notices may manage endpoints of the stage’s app and push to them.',
    ...push,
  ),
  'cdk-nag IAM5: Each phone is an endpoint; horoscopes have a topic per sign and language.': onlyOn(
    '-horoscopes-*',
    'The worker of notices may push to endpoints and topics of the stage.',
    ...push,
  ),
  'cdk-nag IAM5: Each version of a voice is a package.': onlyOn(
    ':model-package/astrovoice-',
    'Trainings may add packages to the stage’s group and approve none.',
    'sagemaker:AddTags',
    'sagemaker:CreateModelPackage',
    'sagemaker:DescribeModelPackage',
  ),
  'cdk-nag IAM5: Firehose names the files itself, by time.': onlyOn(
    '-analytics-',
    'Firehose may write files of the bucket of events and delete none.',
    ...objects,
  ),
  'cdk-nag IAM5: It copies every object of this bucket to its replica, and only those.': prove(
    'Replication may read the bucket of audio and write its replica, and no other bucket.',
    (stages) =>
      eachStatement(stages, isFor('AudioReplicationRole'), ({ resources, actions }) =>
        resources.every(
          (resource) =>
            /-audio-replica-|"Audio\w+"/.test(resource) ||
            actions.every((action) => action.startsWith('kms:')),
        ),
      ),
  ),
  'cdk-nag IAM5: Zones are listed before their ids are known; external-dns reads the tags of each.':
    onlyThere(
      'Podsexternaldns',
      'Without a zone external-dns may only list; it changes records of the stage’s zone alone.',
      'route53:ListHostedZones',
      'route53:ListTagsForResources',
    ),
  'cdk-nag IAM5: Network interfaces have no name before they exist.': onlyThere(
    'releasebuildrole',
    'The build has only the actions that CodeBuild needs in a VPC, and the registry’s token.',
    ...tokenAndInterfaces,
  ),
  'cdk-nag IAM5: Objects have the ids of their calls as names.': prove(
    'Services may read and write objects of their own buckets, and delete only summaries and archives of people.',
    (stages) =>
      eachStatement(
        stages,
        (statement) => statement.where.includes(' Podsastrovoice') && touches(':s3:::')(statement),
        (statement) => isOnly(...objects, ...(isPersonal(statement) ? ['s3:DeleteObject'] : []))(statement),
      ),
  ),
  'cdk-nag IAM5: Recordings and models have the ids of voices as names.': onlyOn(
    '-voices-',
    'Trainings may read and write objects of the bucket of voices and delete none.',
    ...objects,
  ),
  'cdk-nag IAM5: SNS makes its own streams in this group.': onlyOn(
    ':log-group:sns/',
    'SNS may write streams of failed pushes and nothing else.',
    ...writeStreams,
  ),
  'cdk-nag IAM5: SageMaker names the groups and streams of its jobs itself.': onlyOn(
    ':log-group:/aws/sagemaker/*',
    'Trainings may write logs of SageMaker and nothing else there.',
    'logs:CreateLogGroup',
    ...writeStreams,
  ),
  'cdk-nag IAM5: Streams of its own log group.': onlyOn(
    '/aws/lambda/astrovoice-',
    'Functions may write streams of their own log group and make no group.',
    ...writeStreams,
  ),
  'cdk-nag IAM5: The bootstrap stack makes one role for each task and region.': onlyOn(
    ':role/cdk-',
    'Builds may take the CDK’s bootstrap roles and have no other power to deploy.',
    'sts:AssumeRole',
  ),
  'cdk-nag IAM5: The chart’s parameters, all under one path.': onlyOn(
    ':parameter/astrovoice/',
    'The release may read the chart’s parameters of its stage.',
    'ssm:GetParametersByPath',
  ),
  'cdk-nag IAM5: The interface is made for the build; the condition gives it to CodeBuild only.': prove(
    'The statement has CodeBuild as the authorized service.',
    (stages) =>
      eachStatement(stages, touches(':network-interface/*'), ({ condition }) =>
        says(condition, '"ec2:AuthorizedService":"codebuild.amazonaws.com"'),
      ),
  ),
  'cdk-nag IAM5: The key is in another region, known by its alias; the condition names that.': prove(
    'The statement has the alias of the stage’s key and Secrets Manager as its conditions.',
    (stages) =>
      eachStatement(
        stages,
        touches(':key/*'),
        ({ condition }) => says(condition, 'kms:ResourceAliases') && says(condition, 'kms:ViaService'),
      ),
  ),
  'cdk-nag IAM5: The pipeline names its artifacts itself.': onlyOn(
    '-build-artifacts-',
    'Builds may read and write artifacts and delete none.',
    ...objects,
  ),
  'cdk-nag IAM5: The pipeline names its jobs itself.': onlyOn(
    ':training-job/pipelines-*',
    'Trainings may start, read and stop jobs of pipelines.',
    'sagemaker:CreateTrainingJob',
    'sagemaker:DescribeTrainingJob',
    'sagemaker:StopTrainingJob',
  ),
  'cdk-nag IAM5: The policy of its authors: load balancers have no name before it makes them; tags bound it.':
    prove('Statements that delete load balancers have a tag as their condition.', (stages) =>
      eachStatement(
        stages,
        ({ actions, resources }) =>
          resources.includes('*') && actions.includes('elasticloadbalancing:DeleteLoadBalancer'),
        ({ condition }) => says(condition, 'aws:ResourceTag/elbv2.k8s.aws/cluster'),
      ),
    ),
  'cdk-nag IAM5: Tokens, metrics and network interfaces that do not exist yet have no resource to name.':
    onlyThere(
      'VoiceRole',
      'Trainings have only the actions that SageMaker needs in a VPC, the registry’s token and metrics.',
      'cloudwatch:PutMetricData',
      ...tokenAndInterfaces,
    ),
  'cdk-nag IAM5: Traces have no resource that a policy could name.': onlyThere(
    'Podsadotcollector',
    'The collector may write traces and read sampling rules, and nothing else without a resource.',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ),
  'checkov CKV_AWS_109': prove(
    'Statements that make network interfaces allow no more than a VPC needs, tokens and metrics.',
    (stages) =>
      eachStatement(
        stages,
        ({ actions }) => actions.includes('ec2:CreateNetworkInterface'),
        isOnly('cloudwatch:PutMetricData', ...tokenAndInterfaces),
      ),
  ),
  'checkov CKV_AWS_111': prove(
    'Statements that change scaling groups or delete load balancers have a tag as their condition.',
    (stages) =>
      eachStatement(
        stages,
        ({ actions, resources }) =>
          resources.includes('*') &&
          actions.some((action) =>
            /^(autoscaling:(Set|Terminate)|elasticloadbalancing:DeleteLoadBalancer)/.test(action),
          ),
        ({ condition }) => says(condition, 'Tag'),
      ),
  ),
  'cfn-guard CT.KMS.PR.3': prove('Statements with grants have AWS services as their condition.', (stages) =>
    eachStatement(
      stages,
      ({ actions }) => actions.includes('kms:CreateGrant'),
      ({ condition }) => says(condition, '"kms:GrantIsForAWSResource":"true"'),
    ),
  ),
  'checkov CKV_AWS_116': prove('Only services that repeat a failed call may invoke functions.', (stages) =>
    each(stages, 'AWS::Lambda::Permission', ({ Principal }) =>
      /^(secretsmanager|events|firehose|scheduler|cognito-idp)\.amazonaws\.com$/.test(String(Principal)),
    ),
  ),
}
