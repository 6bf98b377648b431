/** The command line itself is wrong, or the platform cannot be asked: shown as it is, exit code 2. */
export class UsageError extends Error {}
