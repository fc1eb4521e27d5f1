export interface TrainingDefinitionProps {
  readonly roleArn: string
  readonly keyArn: string
  readonly voicesBucket: string
  readonly image: string
  readonly registryName: string
  readonly subnetIds: readonly string[]
  readonly securityGroupId: string
}

/** Longest duration of a training, and longest wait for a Spot instance before it. */
const longestTrainingSeconds = 6 * 3600
const longestWaitSeconds = longestTrainingSeconds + 2 * 3600

const instance = { InstanceCount: 1, InstanceType: 'ml.g4dn.xlarge', VolumeSizeInGB: 50 } as const

/** The pipeline of SageMaker (schema 2020-12-01): a training job, then a package that waits for approval. */
export function describeTraining(props: TrainingDefinitionProps): Record<string, unknown> {
  const recordings = {
    'Std:Join': { On: '/', Values: [`s3://${props.voicesBucket}/recordings`, parameter('VoiceId')] },
  }
  return {
    Version: '2020-12-01',
    Parameters: [
      { Name: 'VoiceId', Type: 'String' },
      { Name: 'Epochs', Type: 'Integer', DefaultValue: 100 },
    ],
    Steps: [trainVoice(props, recordings), registerVoice(props)],
  }
}

const parameter = (name: string) => ({ Get: `Parameters.${name}` })

function trainVoice(props: TrainingDefinitionProps, recordings: unknown): Record<string, unknown> {
  return {
    Name: 'TrainVoice',
    Type: 'Training',
    Arguments: {
      AlgorithmSpecification: { TrainingImage: props.image, TrainingInputMode: 'File' },
      RoleArn: props.roleArn,
      HyperParameters: { epochs: { 'Std:Join': { On: '', Values: [parameter('Epochs')] } } },
      InputDataConfig: [
        {
          ChannelName: 'recordings',
          DataSource: {
            S3DataSource: {
              S3DataType: 'S3Prefix',
              S3Uri: recordings,
              S3DataDistributionType: 'FullyReplicated',
            },
          },
        },
      ],
      OutputDataConfig: { S3OutputPath: `s3://${props.voicesBucket}/models`, KmsKeyId: props.keyArn },
      ResourceConfig: instance,
      VpcConfig: { Subnets: props.subnetIds, SecurityGroupIds: [props.securityGroupId] },
      EnableManagedSpotTraining: true,
      CheckpointConfig: { S3Uri: `s3://${props.voicesBucket}/checkpoints` },
      StoppingCondition: {
        MaxRuntimeInSeconds: longestTrainingSeconds,
        MaxWaitTimeInSeconds: longestWaitSeconds,
      },
    },
  }
}

function registerVoice(props: TrainingDefinitionProps): Record<string, unknown> {
  return {
    Name: 'RegisterVoice',
    Type: 'RegisterModel',
    Arguments: {
      ModelPackageGroupName: props.registryName,
      ModelApprovalStatus: 'PendingManualApproval',
      InferenceSpecification: {
        Containers: [
          { Image: props.image, ModelDataUrl: { Get: 'Steps.TrainVoice.ModelArtifacts.S3ModelArtifacts' } },
        ],
        SupportedContentTypes: ['application/json'],
        SupportedResponseMIMETypes: ['audio/wav'],
        SupportedRealtimeInferenceInstanceTypes: [instance.InstanceType],
      },
    },
  }
}
