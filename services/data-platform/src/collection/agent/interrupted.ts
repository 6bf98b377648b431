/** The process is to end: what was begun stays as it is, and the next process goes on with it. */
export class Interrupted extends Error {}
