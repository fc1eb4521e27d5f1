/** An error of Cognito: its name and a message, with status 400. */
export class CognitoRefusal extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}
