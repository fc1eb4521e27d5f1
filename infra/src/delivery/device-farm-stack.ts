import { CfnDevicePool, CfnProject } from 'aws-cdk-lib/aws-devicefarm'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'

/** The one region of Device Farm. */
export const deviceFarmRegion = 'us-west-2'

/** Phones for tests of the app before it goes to the stores. */
export class DeviceFarmStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'device-farm', {
      stage,
      region: deviceFarmRegion,
      description: 'AstroVoice: phones to test on',
    })
    const project = new CfnProject(this, 'Project', { name: this.name(), defaultJobTimeoutMinutes: 20 })
    new CfnDevicePool(this, 'Phones', {
      name: 'phones',
      description: 'the newest three that are free',
      projectArn: project.attrArn,
      maxDevices: 3,
      rules: [
        { attribute: 'FORM_FACTOR', operator: 'EQUALS', value: '"PHONE"' },
        { attribute: 'AVAILABILITY', operator: 'EQUALS', value: '"HIGHLY_AVAILABLE"' },
      ],
    })
  }
}
