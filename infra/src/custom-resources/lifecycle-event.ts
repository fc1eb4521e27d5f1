/** CloudFormation's request to the function of a custom resource. */
export interface LifecycleEvent {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  /** The address for the answer; CloudFormation waits an hour for it. */
  readonly ResponseURL: string
  readonly StackId: string
  readonly RequestId: string
  readonly LogicalResourceId: string
  readonly PhysicalResourceId?: string
  /** CloudFormation passes every value as a string. */
  readonly ResourceProperties: Readonly<Record<string, unknown>>
}

export interface LifecycleOutcome {
  /** The resource's id. When it changes, CloudFormation deletes the resource with the former id. */
  readonly physicalId: string
  /** What `getAtt` gives. */
  readonly data?: Readonly<Record<string, string>>
}
