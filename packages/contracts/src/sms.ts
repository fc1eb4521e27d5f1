/** What India's operators demand of a message, from the registration on their DLT platforms. */
export interface SmsSender {
  /** Three to six letters, which callers see. */
  readonly senderId: string
  readonly entityId: string
  /** Of the text that is sent; messages that do not fit it are dropped on the way. */
  readonly templateId: string
}

interface SmsAttribute {
  readonly DataType: 'String'
  readonly StringValue: string
}

const text = (value: string): SmsAttribute => ({ DataType: 'String', StringValue: value })

/** The attributes of a message of Amazon SNS to a phone in E.164. */
export function describeSms(
  { senderId, entityId, templateId }: SmsSender,
  phone: string,
): Record<string, SmsAttribute> {
  const registration = phone.startsWith('+91') && {
    'AWS.MM.SMS.EntityId': text(entityId),
    'AWS.MM.SMS.TemplateId': text(templateId),
  }
  return {
    'AWS.SNS.SMS.SenderID': text(senderId),
    // Messages about offers are the default, and stop at night.
    'AWS.SNS.SMS.SMSType': text('Transactional'),
    ...registration,
  }
}
