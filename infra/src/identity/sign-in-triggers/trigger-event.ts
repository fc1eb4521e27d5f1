/** The part of a user pool's trigger events that the triggers read (Cognito's guide, "Lambda trigger event parameters"). */
export interface TriggerEvent {
  readonly userPoolId: string
  readonly userName: string
  /** `TokenGeneration_Authentication` and the like. */
  readonly triggerSource: string
  /** Cognito takes the event back with the response filled in. */
  readonly response: object
}
