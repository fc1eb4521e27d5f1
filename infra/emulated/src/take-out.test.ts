import { describe, expect, test } from '@jest/globals'
import { takeOut } from './take-out.ts'

const refused = (type: string) => type === 'AWS::EC2::EIP'

describe('taking out what an emulator refuses', () => {
  test('leaves everything else as it was and lists what it removed', () => {
    const bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'AWS::StackName' } } }
    const template = { Resources: { Address: { Type: 'AWS::EC2::EIP' }, Bucket: bucket } }
    expect(takeOut(template, refused)).toEqual({
      template: { Resources: { Bucket: bucket } },
      takenOut: [{ logicalId: 'Address', type: 'AWS::EC2::EIP' }],
    })
  })

  test('replaces each reference to it by a text, in every form that CloudFormation has', () => {
    const { template } = takeOut(
      {
        Resources: {
          Address: { Type: 'AWS::EC2::EIP' },
          Route: {
            Type: 'AWS::EC2::Route',
            DependsOn: ['Address', 'Gateway'],
            Properties: {
              byRef: { Ref: 'Address' },
              byAttribute: { 'Fn::GetAtt': ['Address', 'AllocationId'] },
              byText: { 'Fn::GetAtt': 'Address.AllocationId' },
              bySub: { 'Fn::Sub': 'arn:${AWS::Partition}:eip/${Address}/${Address.AllocationId}/${Gateway}' },
              bySubWithMap: { 'Fn::Sub': ['${a}', { a: { Ref: 'Address' } }] },
            },
          },
        },
        Outputs: { Ip: { Value: { Ref: 'Address' }, Export: { Name: 'ip' } } },
      },
      refused,
    )
    expect(template.Resources?.Route).toEqual({
      Type: 'AWS::EC2::Route',
      DependsOn: ['Gateway'],
      Properties: {
        byRef: 'taken-out-Address',
        byAttribute: 'taken-out-Address',
        byText: 'taken-out-Address',
        bySub: { 'Fn::Sub': 'arn:${AWS::Partition}:eip/taken-out-Address/taken-out-Address/${Gateway}' },
        bySubWithMap: { 'Fn::Sub': ['${a}', { a: 'taken-out-Address' }] },
      },
    })
    expect(template.Outputs).toEqual({ Ip: { Value: 'taken-out-Address', Export: { Name: 'ip' } } })
  })

  test('removes dependencies on it, and the whole field with the last one', () => {
    const { template } = takeOut(
      {
        Resources: {
          Address: { Type: 'AWS::EC2::EIP' },
          Host: { Type: 'AWS::EC2::VPC', DependsOn: 'Address' },
        },
      },
      refused,
    )
    expect(template.Resources?.Host).toEqual({ Type: 'AWS::EC2::VPC' })
  })

  test('drops the serverless macro with the last serverless resource, and no other macro', () => {
    const Resources = {
      App: { Type: 'AWS::Serverless::Application' },
      Fn: { Type: 'AWS::Serverless::Function' },
    }
    const Transform = 'AWS::Serverless-2016-10-31'
    const takeOutApp = (type: string) => type === 'AWS::Serverless::Application'
    const takeOutBoth = (type: string) => type.startsWith('AWS::Serverless')
    expect(takeOut({ Transform, Resources }, takeOutApp).template).toHaveProperty('Transform', Transform)
    expect(takeOut({ Transform, Resources }, takeOutBoth).template).not.toHaveProperty('Transform')
    expect(takeOut({ Transform: 'Mine', Resources }, takeOutBoth).template).toHaveProperty(
      'Transform',
      'Mine',
    )
  })
})
