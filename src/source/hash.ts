/** Git's full name of a commit or of bytes, as SHA-1 or SHA-256. */
export const HASH = /^(?:[\da-f]{40}|[\da-f]{64})$/;
