/**
 * The action of IAM that each command needs, by the Service Authorization Reference; null for one that Cognito takes
 * unsigned.
 */
export const actionOf: Readonly<Record<string, string | null>> = {
  'client-cognito-identity-provider AdminCreateUserCommand': 'cognito-idp:AdminCreateUser',
  'client-cognito-identity-provider AdminDeleteUserCommand': 'cognito-idp:AdminDeleteUser',
  'client-cognito-identity-provider AdminGetUserCommand': 'cognito-idp:AdminGetUser',
  'client-cognito-identity-provider AdminUserGlobalSignOutCommand': 'cognito-idp:AdminUserGlobalSignOut',
  'client-cognito-identity-provider GetTokensFromRefreshTokenCommand': null,
  'client-cognito-identity-provider InitiateAuthCommand': null,
  'client-cognito-identity-provider RespondToAuthChallengeCommand': null,
  'client-cognito-identity-provider RevokeTokenCommand': null,
  'client-elasticache DescribeReplicationGroupsCommand': 'elasticache:DescribeReplicationGroups',
  'client-elasticache ModifyReplicationGroupCommand': 'elasticache:ModifyReplicationGroup',
  'client-polly SynthesizeSpeechCommand': 'polly:SynthesizeSpeech',
  'client-s3 AbortMultipartUploadCommand': 's3:AbortMultipartUpload',
  'client-s3 CompleteMultipartUploadCommand': 's3:PutObject',
  'client-s3 CreateMultipartUploadCommand': 's3:PutObject',
  'client-s3 DeleteObjectCommand': 's3:DeleteObject',
  'client-s3 GetObjectCommand': 's3:GetObject',
  'client-s3 PutObjectCommand': 's3:PutObject',
  'client-s3 UploadPartCommand': 's3:PutObject',
  'client-secrets-manager DescribeSecretCommand': 'secretsmanager:DescribeSecret',
  'client-secrets-manager GetSecretValueCommand': 'secretsmanager:GetSecretValue',
  'client-secrets-manager PutSecretValueCommand': 'secretsmanager:PutSecretValue',
  'client-secrets-manager UpdateSecretVersionStageCommand': 'secretsmanager:UpdateSecretVersionStage',
  'client-sesv2 SendEmailCommand': 'ses:SendEmail',
  'client-sns CreatePlatformApplicationCommand': 'sns:CreatePlatformApplication',
  'client-sns DeletePlatformApplicationCommand': 'sns:DeletePlatformApplication',
  'client-sns PublishCommand': 'sns:Publish',
  'client-sns SetPlatformApplicationAttributesCommand': 'sns:SetPlatformApplicationAttributes',
}
