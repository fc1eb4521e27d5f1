import { InterfaceVpcEndpointAwsService, type Vpc } from 'aws-cdk-lib/aws-ec2'
import type { InterfaceEndpointName } from '../stages/stage-props.ts'

/** Private addresses of AWS services in the nodes' subnets. */
export function addInterfaceEndpoints(vpc: Vpc, names: readonly InterfaceEndpointName[]): void {
  for (const name of names) {
    vpc.addInterfaceEndpoint(`Endpoint-${name.replaceAll('.', '-')}`, {
      service: new InterfaceVpcEndpointAwsService(name),
      subnets: { subnetGroupName: 'private' },
      privateDnsEnabled: true,
    })
  }
}
