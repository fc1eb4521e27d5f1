const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * Checks that a key is a relative path of plain names, so that it cannot lead out of a folder.
 * @throws Error otherwise.
 */
export function checkObjectKey(key: string): string {
  if (key.length > 512 || !key.split('/').every((name) => part.test(name))) {
    throw new Error('An object key has names of letters, digits, ".", "_" and "-", divided by "/".')
  }
  return key
}
