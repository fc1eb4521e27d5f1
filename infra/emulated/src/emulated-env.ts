/**
 * The variables with which the AWS SDK and the CDK reach an emulator and nothing else. None of the developer's
 * own AWS settings gets through.
 */
export function emulatedEnv(env: NodeJS.ProcessEnv, url: string, region: string): NodeJS.ProcessEnv {
  const rest = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(AWS|CDK)_/.test(name)))
  return {
    ...rest,
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    CDK_DISABLE_VERSION_CHECK: '1',
  }
}
