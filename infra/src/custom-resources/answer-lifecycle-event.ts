import type { LifecycleEvent, LifecycleOutcome } from './lifecycle-event.ts'

export type Act = (event: LifecycleEvent) => Promise<LifecycleOutcome>

/**
 * Does what CloudFormation asks and answers, also after a failure: without an answer the stack waits an hour.
 * The operator who deploys sees the reason.
 * @throws when the answer itself cannot be delivered
 */
export async function answerLifecycleEvent(event: LifecycleEvent, act: Act): Promise<void> {
  const answer = await act(event).then(
    ({ physicalId, data }) => ({ Status: 'SUCCESS', PhysicalResourceId: physicalId, Data: data ?? {} }),
    (fault: unknown) => ({
      Status: 'FAILED',
      PhysicalResourceId: event.PhysicalResourceId ?? event.LogicalResourceId,
      Reason: fault instanceof Error ? fault.message : String(fault),
    }),
  )
  const { StackId, RequestId, LogicalResourceId } = event
  const response = await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }),
  })
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: HTTP ${response.status}`)
}
