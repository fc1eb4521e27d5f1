/** What CloudFormation sends to the function of a custom resource. */
export interface LifecycleEvent {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
  /** Where the answer must be put; CloudFormation waits an hour for it. */
  readonly ResponseURL: string
  readonly StackId: string
  readonly RequestId: string
  readonly LogicalResourceId: string
  readonly PhysicalResourceId?: string
  /** Values are strings by the time they arrive, whatever they were in the template. */
  readonly ResourceProperties: Readonly<Record<string, unknown>>
}

export interface LifecycleOutcome {
  /** What the resource is called; another one than before makes CloudFormation delete the one before. */
  readonly physicalId: string
  /** What `getAtt` gives. */
  readonly data?: Readonly<Record<string, string>>
}
